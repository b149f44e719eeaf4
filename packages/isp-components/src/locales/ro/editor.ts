/** The words of the plan editor, in Romanian; no name is put where it would need an ending. */
import type { MessagePack } from '../messages.ts';
import { forms } from './forms.ts';
import { saveConflict } from './save-conflict.ts';

export const editor = {
  ...forms,
  ...saveConflict,

  'editor.no-plan': 'Nu există încă un plan de arătat.',
  'editor.unreadable': 'Acest plan nu poate fi deschis, pentru că nu are forma unui plan.',

  'editor.nav': 'Părțile planului',
  'editor.nav.menu': 'Toate părțile planului',
  'editor.nav.position': 'Partea {index} din {total}',
  'editor.nav.previous': 'Înapoi',
  'editor.nav.next': 'Înainte',
  'editor.group.child': 'Copilul',
  'editor.group.support': 'Sprijinul',
  'editor.group.around': 'Oameni și locuri',
  'editor.group.record': 'Evidența',

  'editor.state.errors': {
    one: '{count} lucru de îndreptat',
    few: '{count} lucruri de îndreptat',
    other: '{count} de lucruri de îndreptat',
  },
  'editor.state.findings': {
    one: '{count} sugestie',
    few: '{count} sugestii',
    other: '{count} de sugestii',
  },
  'editor.state.empty': 'Încă nimic',
  'editor.state.complete': 'Complet',

  'editor.undo': 'Anulează',
  'editor.redo': 'Refă',
  'editor.undone': 'Schimbarea a fost anulată, în „{section}”.',
  'editor.redone': 'Schimbarea a fost refăcută, în „{section}”.',
  'editor.save': 'Salvează planul',
  'editor.saving': 'Se salvează…',
  'editor.saved': 'Salvat.',
  'editor.soon': 'Un moment: se face imediat ce pagina este pregătită.',
  'editor.behind':
    'Ce ați scris este încă în curs de preluare. Vă rugăm să încercați din nou imediat.',
  'editor.unready.title': 'Schimbările dumneavoastră nu pot fi salvate încă',
  'editor.unready.text':
    'O parte a acestei pagini nu s-a încărcat. Ce scrieți rămâne aici și intră în plan imediat ce acea parte sosește. Verificați conexiunea la internet; pagina încearcă din nou de la sine.',
  'editor.unready.code': 'Cod pentru cine vă ajută: {code}',
  'editor.unsaved': 'Aveți schimbări care nu sunt încă salvate.',

  'editor.failed.title': 'Planul nu a putut fi salvat',
  'editor.failed.again': 'Încearcă din nou',
  'editor.invalid.title': 'Planul nu a fost acceptat în forma în care este acum',
  'editor.summary.title': 'Câteva lucruri trebuie îndreptate înainte ca planul să poată fi salvat',
  'editor.missing': 'Aici nu există încă un plan, iar formularul are nevoie de unul.',
  'editor.findings-block': {
    one: 'Un lucru din plan trebuie îndreptat înainte ca acesta să poată fi trimis.',
    few: '{count} lucruri din plan trebuie îndreptate înainte ca acesta să poată fi trimis.',
    other: '{count} de lucruri din plan trebuie îndreptate înainte ca acesta să poată fi trimis.',
  },
  'editor.invalid': 'O parte din ce s-a scris nu poate fi salvată încă.',

  'editor.line.add': 'Adaugă {thing}',
  'editor.line.remove': 'Elimină',
  'editor.line.remove.name': 'Elimină „{name}”',
  'editor.line.up.name': 'Mută mai sus „{name}”',
  'editor.line.down.name': 'Mută mai jos „{name}”',
  'editor.line.new': 'Rând nou: {thing}',
  'editor.line.draft': 'Nu face parte din plan până nu este complet',
  'editor.line.removed': 'S-a eliminat „{name}”. Cu „Anulează” revine la loc.',
  'editor.line.moved': 'S-a mutat „{name}” pe locul {index} din {total}.',
  'editor.line.first': '„{name}” este deja pe primul loc.',
  'editor.line.last': '„{name}” este deja pe ultimul loc.',
  'editor.line.added': 'S-a adăugat un rând nou la sfârșitul listei.',
  'editor.line.kept.reviews':
    '„{name}” rămâne, pentru că apare în notele unei revizuiri. Puteți în schimb să îl marcați ca oprit sau încheiat.',
  'editor.line.kept.agreements':
    '„{name}” rămâne, pentru că apare în răspunsul cuiva cu privire la plan.',
  'editor.list.empty': 'Aici nu este încă nimic.',
  'editor.withheld': 'Nu vă este arătat. {reason}',
  'editor.restricted': 'Nu este arătat unor cititori: {reason}',

  'editor.read-only': 'Puteți citi această parte. {reason}',
  'editor.disabled': 'În acest moment planul nu poate fi schimbat.',
  'editor.nothing': 'Necompletat',

  'editor.suggesting':
    'Propuneți schimbări, pe care altcineva le poate accepta: folosiți „Comentează” la rândul despre care este vorba.',
} as const satisfies MessagePack;
