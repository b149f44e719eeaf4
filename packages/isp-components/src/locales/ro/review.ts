/** The words of the review form up to the first answers, in Romanian. */
import type { MessagePack } from '../messages.ts';

export const review = {
  'review.no-plan': 'Nu există încă un plan de revizuit.',
  'review.unreadable': 'Acest plan nu poate fi deschis, pentru că nu are forma unui plan.',
  'review.refused': 'Nu puteți nota o revizuire a acestui plan. {reason}',
  'review.position': 'Pasul {index} din {total}',

  'review.step.last': 'De data trecută încoace',
  'review.step.basics': 'Întâlnirea',
  'review.step.voices': 'Ce spun copilul și familia',
  'review.step.outcomes': 'La ce lucrăm',
  'review.step.help': 'Ajutorul',
  'review.step.next': 'Ce urmează',
  'review.step.agreement': 'Cine este de acord',
  'review.step.check': 'Verificați înainte de a salva',

  'review.continue': 'Continuă',
  'review.back': 'Înapoi',
  'review.save': 'Salvează revizuirea',
  'review.saving': 'Se salvează…',
  'review.keys': 'Cu Ctrl și Enter apăsate împreună mergeți mai departe de oriunde.',
  'review.loading': 'Un moment…',
  'review.not-loaded':
    'Această parte nu a putut fi încărcată. Răspunsurile dumneavoastră sunt în siguranță. Verificați conexiunea la internet, apoi încercați din nou.',
  'review.load': 'Încearcă din nou',

  'review.last.title': 'Ce s-a hotărât data trecută',
  'review.last.on': 'La revizuirea din {date}',
  'review.last.none': 'Nu este notată nicio hotărâre de la o revizuire anterioară.',
  'review.last.owner': '({owner})',
  'review.last.due': '(până la {date})',
  'review.last.owner-due': '({owner}, până la {date})',
  'review.last.state': 'Ce s-a întâmplat cu această hotărâre?',
  'review.last.why': 'Câteva cuvinte despre aceasta',
  'review.last.again': 'Hotărăște din nou ce nu s-a făcut',
  'review.last.again.done': {
    one: '{count} hotărâre a fost trecută în această revizuire, la „Ce urmează”.',
    few: '{count} hotărâri au fost trecute în această revizuire, la „Ce urmează”.',
    other: '{count} de hotărâri au fost trecute în această revizuire, la „Ce urmează”.',
  },
  'review.last.again.none': 'Sunt deja în această revizuire.',
  'review.lastState.not-done': 'Nu s-a făcut',
  'review.lastState.partly': 'S-a făcut parțial',
  'review.lastState.done': 'S-a făcut',
  'review.lastState.not-needed': 'Nu mai este nevoie',
  'review.lastState.not-known': 'Nu se știe',

  'review.unchanged.title': 'S-a schimbat ceva?',
  'review.unchanged.offer': 'Preia tot planul neschimbat',
  'review.unchanged.text':
    'Pentru o întâlnire la care nu se schimbă nimic. Puteți totuși să întrebați despre orice lucru anume și să notați ce spun copilul și familia.',
  'review.unchanged.on':
    'Totul continuă așa cum este, cu mențiunea că nu s-a întrebat despre aceasta.',
  'review.unchanged.off': 'Întreabă totuși despre toate',
  'review.unchanged.said': 'Totul este preluat neschimbat.',
  'review.unchanged.unsaid':
    'Se întreabă din nou despre toate. Răspunsurile dumneavoastră sunt încă aici.',

  'review.which': 'Care revizuire este aceasta?',
  'review.which.planned': '{kind}, planificată pentru {date}',
  'review.which.undated': '{kind}, planificată fără dată',
  'review.which.new': 'Una care nu era planificată în acest plan',
  'review.kind': 'Ce fel de revizuire',
  'review.heldOn': 'Când a avut loc',
  'review.attended': 'Cine a venit',
  'review.attended.hint': 'Doar cei care au fost acolo sau au participat prin telefon ori video.',
  'review.summary': 'Despre ce s-a vorbit, în cuvinte simple',

  'review.failed.title': 'Revizuirea nu a putut fi salvată',
  'review.summary.title': 'Câteva lucruri trebuie îndreptate înainte de a merge mai departe',
  'review.summary.about': '{error} ({about})',
  'review.invalid': 'Revizuirea nu este încă completă.',
  'review.restored': 'Răspunsurile dumneavoastră de dinainte sunt din nou aici.',
} as const satisfies MessagePack;
