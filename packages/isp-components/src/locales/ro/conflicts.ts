/** The words of the view in which two versions of one plan are put together, in Romanian. */
import type { MessagePack } from '../messages.ts';

export const conflicts = {
  'editor.conflict.mine': 'Păstrează ce am scris eu',
  'editor.conflict.theirs': 'Păstrează cealaltă versiune',
  'editor.conflict.mine.title': 'Ce ați scris dumneavoastră',
  'editor.conflict.theirs.title': 'Ce a scris cealaltă persoană',
  'editor.conflict.all.mine': 'Păstrează peste tot ce am scris eu',
  'editor.conflict.all.theirs': 'Păstrează peste tot cealaltă versiune',
  'editor.conflict.all.said.ours':
    'Versiunea dumneavoastră este aleasă peste tot. Încă nu s-a salvat nimic.',
  'editor.conflict.all.said.theirs':
    'Cealaltă versiune este aleasă peste tot. Încă nu s-a salvat nimic.',
  'editor.conflict.removed': 'Eliminat',
  'editor.conflict.differs': 'Cuvintele care diferă sunt subliniate.',
  'editor.conflict.both': 'Scrie din nou, din amândouă',
  'editor.conflict.both.label': 'Ce să spună planul aici',
  'editor.conflict.both.hint':
    'Amândouă versiunile sunt în casetă. Faceți din ele textul pe care doriți să îl păstrați.',

  'draft.conflict.now': 'Păstrează textul acesta',
  'draft.conflict.before': 'Folosește ce am scris înainte',
  'draft.conflict.now.title': 'În plan acum',
  'draft.conflict.before.title': 'Ce ați scris înainte',
  'draft.conflict.all.now': 'Păstrează planul așa cum este peste tot',
  'draft.conflict.all.before': 'Folosește tot ce am scris înainte',
} as const satisfies MessagePack;
