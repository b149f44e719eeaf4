/** The words of the bank of ideas, in Welsh. */
import type { MessagePack } from '../messages.ts';

export const starters = {
  'editor.starters.title': 'Dechrau o syniad',
  'editor.starters.hint':
    'Dewiswch syniad, yna newidiwch y geiriau fel eu bod yn gweddu i’r plentyn hwn. Bydd yn dweud o ble y cafodd ei addasu.',
  'editor.starters.search': 'Chwilio’r syniadau',
  'editor.starters.narrow':
    'Dim ond syniadau ar gyfer yr hyn sy’n rhwystro yn y cynllun hwn: {areas}',
  'editor.starters.found': {
    zero: '{count} syniad',
    one: '{count} syniad',
    two: '{count} syniad',
    few: '{count} syniad',
    many: '{count} syniad',
    other: '{count} syniad',
  },
  'editor.starters.source': 'Gan {source}',
  'editor.starters.close': 'Cau heb ddewis',
} as const satisfies MessagePack;
