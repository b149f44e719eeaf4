/** The words of form fields, and of a save that did not work, in Romanian. */
import type { MessagePack } from '../messages.ts';

export const forms = {
  'editor.failed.retry':
    'Se va salva de la sine când revine conexiunea la internet. Puteți scrie mai departe.',
  'editor.failed.text':
    'Tot ce ați scris este încă aici. Vă rugăm să încercați din nou peste puțin timp.',
  'editor.failed.reason': '{message} Tot ce ați scris este încă aici.',
  'editor.invalid.text':
    'Tot ce ați scris este încă aici. Vă rugăm să vă uitați la aceste locuri, apoi să salvați din nou.',

  'editor.optional': '(opțional)',
  'editor.select.choose': 'Alegeți un răspuns',
  'editor.select.none': 'Nu s-a spus',
  'editor.choice.unknown': '{label} (nu este pe lista acestui sistem)',
  'editor.choice.retired': '{label} (nu se mai folosește)',
  'editor.choice.hidden': 'Ales, dar nu vă este arătat',
  'editor.own.choice': 'Altceva',
  'editor.own.label': 'Cu propriile cuvinte',
  'editor.own.more': 'Altceva, cu propriile cuvinte',
  'editor.languages.common': 'Întâlnite des',
  'editor.languages.others': 'Alte limbi',
  'editor.answer.yes': 'Da',
  'editor.answer.no': 'Nu',
  'editor.count.left': {
    one: 'Mai puteți scrie {count} caracter.',
    few: 'Mai puteți scrie {count} caractere.',
    other: 'Mai puteți scrie {count} de caractere.',
  },
  'editor.count.over': {
    one: 'Este {count} caracter în plus.',
    few: 'Sunt {count} caractere în plus.',
    other: 'Sunt {count} de caractere în plus.',
  },
  'editor.none.lines': 'În „{part}” nu este trecut încă nimic.',
  'editor.none.codes': 'Nu există nimic din care să alegeți.',
  'editor.date.day': 'Ziua',
  'editor.date.month': 'Luna',
  'editor.date.year': 'Anul',
  'editor.amount.sessions': 'De câte ori',
  'editor.amount.per': 'În cât timp',
  'editor.amount.minutes': 'Minute de fiecare dată',
  'editor.amount.value': {
    one: '{count} ședință {per}, {minutes} min',
    few: '{count} ședințe {per}, câte {minutes} min',
    other: '{count} de ședințe {per}, câte {minutes} min',
  },

  'editor.error.required': '„{label}”: nu este completat. Scrieți ceva aici.',
  'editor.error.choose': 'Alegeți un răspuns la „{label}”.',
  'editor.error.unreal-date': '„{label}” trebuie să fie o dată reală, de exemplu 27 3 2029.',
  'editor.error.date-parts': '„{label}”: adăugați și {missing}.',
  'editor.error.part.day': 'ziua',
  'editor.error.part.month': 'luna',
  'editor.error.part.year': 'anul',
  'editor.error.amount-parts':
    'La „{label}” trebuie completate toate trei: de câte ori, în cât timp și câte minute.',
  'editor.error.bad-character':
    'În „{label}” este un caracter care nu poate fi salvat. Încercați să scrieți din nou.',
  'editor.error.too-long': {
    one: '„{label}”: numărul maxim de caractere este {max}. Este {count} în plus.',
    few: '„{label}”: numărul maxim de caractere este {max}. Sunt {count} în plus.',
    other: '„{label}”: numărul maxim de caractere este {max}. Sunt {count} în plus.',
  },
  'editor.error.bad-shape': '„{label}” nu are forma necesară aici.',
  'editor.error.own-words':
    '„{label}”, cu propriile cuvinte, poate conține litere de la A la Z (fără semne diacritice), cifre, spații și cratime, cel mult 64 în total.',
  'editor.error.not-added': 'Adăugați această notare în evidență sau renunțați la ea. „{label}”',
  'editor.error.not-in-quarters':
    '„{label}” trebuie să fie un număr de la {min} la {max}, în sferturi, scris cu punct, de exemplu 7.5 sau 7.25.',
  'editor.error.not-a-decimal':
    '„{label}” trebuie să fie un număr de la {min} la {max}, scris cu punct, de exemplu 4 sau 4.5.',
  'editor.error.not-a-number': '„{label}” trebuie să fie un număr întreg de la {min} la {max}.',

  'editor.draft.refused':
    'Acest browser nu poate păstra textul nesalvat pe acest dispozitiv, așa că vă rugăm să salvați des.',
} as const satisfies MessagePack;
