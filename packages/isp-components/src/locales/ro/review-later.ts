/** The words of the review form’s later steps: what happens next, the check before saving, and the letter, in Romanian. */
import type { MessagePack } from '../messages.ts';

export const reviewLater = {
  'review.decisions': 'Hotărâri',
  'review.decision': 'Hotărârea {index}',
  'review.decision.text': 'Ce s-a hotărât',
  'review.decision.owner': 'Cine face',
  'review.decision.dueOn': 'Până când',
  'review.decision.add': 'Adaugă o hotărâre',
  'review.decision.remove': 'Elimină hotărârea {index}',
  'review.decision.removed': 'Hotărârea {index} a fost eliminată.',

  'review.layers': 'Niveluri de sprijin',
  'review.layers.same': 'Nivelurile rămân așa cum sunt: {layers}.',
  'review.layers.before': 'Înainte',
  'review.layers.after': 'De acum înainte',
  'review.layers.none': 'Niciunul',
  'review.layer.begins': '{layer}: nou',
  'review.layer.stops': '{layer}: ultimul ajutor de la acest nivel se încheie',
  'review.layer.ends': 'Se încheie sprijinul la acest nivel?',
  'review.layer.why': 'De ce?',
  'review.layerEnds.yes': 'Da, se încheie cu această revizuire',
  'review.layerEnds.no': 'Nu, continuă în alt fel',
  'review.layer.line': 'Sprijinul la nivelul „{layer}” nu mai cuprinde niciun ajutor: {why}',

  'review.nextReviewOn': 'Când este următoarea revizuire?',
  'review.nextReviewOn.due': 'Trebuie să aibă loc cel târziu până la {date}.',
  'review.nextReviewOn.own': 'Altă zi',
  'review.nextDay.own': 'Altă zi',
  'review.nextDay.none': 'Încă nu s-a hotărât',
  'review.nextDay.plain': '{weekday}, {date}',
  'review.nextDay.week': '{weekday}, {date}, săptămâna {week} din {term}',
  'review.nextDay.before': 'Ziua aceasta nu este după revizuirea de acum.',
  'review.nextDay.late':
    'Ziua aceasta este după {date}, până când trebuie să aibă loc următoarea revizuire.',
  'review.nextDay.holiday': 'Ziua aceasta este în vacanță.',
  'review.nextDay.weekend': 'Ziua aceasta este în weekend.',
  'review.nextDay.bank-holiday': 'Ziua aceasta este sărbătoare legală (bank holiday).',
  'review.nextDay.closure':
    'În ziua aceasta școala sau instituția este închisă pentru copii: {name}.',

  'review.agreement.intro':
    'A nu fi de acord este un răspuns ca oricare altul. Se păstrează în plan, cu propriile cuvinte ale persoanei.',
  'review.agreement.setting': 'Școala, grădinița sau colegiul',
  'review.agreement.professional': 'Autoritatea locală',
  'review.agreement.position': 'Este de acord cu planul așa cum este acum?',
  'review.agreement.words': 'Cu propriile cuvinte',
  'review.answer.not-agreed': 'Nu',
  'review.answer.agreed-in-part': 'Parțial',
  'review.answer.agreed': 'Da',
  'review.answer.not-said': 'Nu a spus',
  'review.conflict.achievement': 'În ce măsură este atins',
  'review.conflict.lifecycle': 'Dacă se lucrează la el',
  'review.conflict.status': 'În ce stadiu este',
  'review.conflict.other': 'Altă parte a planului',
  'review.merged':
    'Altcineva a salvat acest plan în timp ce scriați. Schimbările celeilalte persoane sunt în plan, iar revizuirea dumneavoastră este încă aici. Vă rugăm să vă mai uitați o dată, apoi să salvați din nou.',

  'review.check.change': 'Schimbă',
  'review.check.change.name': 'Schimbă „{section}”',
  'review.check.none': 'Nu este notat',
  'review.check.carried': {
    one: '{count} preluat neschimbat',
    few: '{count} preluate neschimbate',
    other: '{count} preluate neschimbate',
  },
  'review.check.changes': 'Ce va fi diferit în plan',
  'review.check.unchanged':
    'În plan nu se schimbă nimic. Revizuirea spune că v-ați uitat și l-ați lăsat așa.',
  'review.check.refused':
    'Este posibil ca sistemul să nu accepte toate acestea de la dumneavoastră. {reason}',

  'review.saved.title': 'Revizuirea este salvată',
  'review.saved.next': 'Următoarea revizuire este pe {date}.',
  'review.saved.no-next': 'Nu este stabilită o dată pentru următoarea revizuire.',
  'review.letter': 'O scrisoare pentru familie',
  'review.letter.text':
    'Spune ce s-a discutat și ce s-a hotărât și conține doar ce poate vedea familia. Citiți-o o dată înainte de a o trimite.',
  'review.letter.copy': 'Copiază scrisoarea',
  'review.letter.copied': 'Scrisoarea este copiată.',
  'review.letter.not-copied':
    'Scrisoarea nu a putut fi copiată. Puteți selecta textul și îl puteți copia dumneavoastră.',
  'review.letter.print': 'Tipărește scrisoarea',
} as const satisfies MessagePack;
