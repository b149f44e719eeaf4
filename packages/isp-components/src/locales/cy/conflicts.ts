/** The words of the view in which two versions of one plan are put together, in Welsh. */
import type { MessagePack } from '../messages.ts';

export const conflicts = {
  'editor.conflict.mine': 'Cadw fy fersiwn i',
  'editor.conflict.theirs': 'Cadw eu fersiwn nhw',
  'editor.conflict.mine.title': 'Beth ysgrifennoch chi',
  'editor.conflict.theirs.title': 'Beth ysgrifennon nhw',
  'editor.conflict.all.mine': 'Cadw fy fersiwn i ym mhob lle',
  'editor.conflict.all.theirs': 'Cadw eu fersiwn nhw ym mhob lle',
  'editor.conflict.all.said.ours':
    'Dewiswyd eich fersiwn chi ym mhob lle. Does dim byd wedi’i gadw eto.',
  'editor.conflict.all.said.theirs':
    'Dewiswyd eu fersiwn nhw ym mhob lle. Does dim byd wedi’i gadw eto.',
  'editor.conflict.removed': 'Wedi’i dynnu allan',
  'editor.conflict.differs': 'Mae llinell o dan y geiriau sy’n wahanol.',
  'editor.conflict.both': 'Ei ysgrifennu o’r newydd o’r ddwy',
  'editor.conflict.both.label': 'Beth ddylai’r cynllun ei ddweud yma',
  'editor.conflict.both.hint':
    'Mae’r ddwy fersiwn yn y blwch. Gwnewch ohonyn nhw yr hyn rydych chi am ei gadw.',

  'draft.conflict.now': 'Cadw hwn',
  'draft.conflict.before': 'Defnyddio’r hyn ysgrifennais o’r blaen',
  'draft.conflict.now.title': 'Yn y cynllun nawr',
  'draft.conflict.before.title': 'Beth ysgrifennoch chi o’r blaen',
  'draft.conflict.all.now': 'Cadw’r cynllun fel y mae ym mhob un',
  'draft.conflict.all.before': 'Defnyddio popeth ysgrifennais o’r blaen',
} as const satisfies MessagePack;
