/** The words of a save that somebody else’s came before, in Welsh. */
import type { MessagePack } from '../messages.ts';

export const saveConflict = {
  'editor.conflict.title': 'Cadwodd rhywun arall y cynllun hwn tra oeddech chi’n ysgrifennu',
  'editor.conflict.text': {
    zero: 'Mae eu newidiadau nhw a’ch rhai chi yma. Dydyn nhw ddim yn wahanol yn unman.',
    one: 'Mae eu newidiadau nhw a’ch rhai chi yma. Maen nhw’n wahanol mewn un lle: dewiswch pa fersiwn i’w chadw.',
    two: 'Mae eu newidiadau nhw a’ch rhai chi yma. Maen nhw’n wahanol mewn {count} le: dewiswch pa fersiwn i’w chadw.',
    few: 'Mae eu newidiadau nhw a’ch rhai chi yma. Maen nhw’n wahanol mewn {count} lle: dewiswch pa fersiwn i’w chadw.',
    many: 'Mae eu newidiadau nhw a’ch rhai chi yma. Maen nhw’n wahanol mewn {count} lle: dewiswch pa fersiwn i’w chadw.',
    other:
      'Mae eu newidiadau nhw a’ch rhai chi yma. Maen nhw’n wahanol mewn {count} lle: dewiswch pa fersiwn i’w chadw.',
  },
  'editor.conflict.before.title':
    'Dydy’r hyn ysgrifennoch chi o’r blaen a’r cynllun fel y mae nawr ddim yr un fath',
  'editor.conflict.before.text': {
    zero: 'Dydyn nhw ddim yn wahanol yn unman.',
    one: 'Maen nhw’n wahanol mewn un lle: dewiswch pa fersiwn i’w chadw.',
    two: 'Maen nhw’n wahanol mewn {count} le: dewiswch pa fersiwn i’w chadw.',
    few: 'Maen nhw’n wahanol mewn {count} lle: dewiswch pa fersiwn i’w chadw.',
    many: 'Maen nhw’n wahanol mewn {count} lle: dewiswch pa fersiwn i’w chadw.',
    other: 'Maen nhw’n wahanol mewn {count} lle: dewiswch pa fersiwn i’w chadw.',
  },
  'editor.conflict.unready':
    'Doedd dim modd dangos y gwahaniaethau. Mae popeth ysgrifennoch chi yma o hyd.',
  'editor.conflict.again': 'Rhoi cynnig arall arni',
  'editor.conflict.save': 'Dewis y rhain a chadw’r cynllun',
  'editor.conflict.choose': 'Dewiswch pa fersiwn i’w chadw.',
  'editor.conflict.undecided': 'Dewiswch pa fersiwn i’w chadw: {place}',
  'editor.conflict.merged':
    'Cadwodd rhywun arall y cynllun hwn tra oeddech chi’n ysgrifennu. Mae eu newidiadau nhw i mewn, a’ch rhai chi hefyd. Doedd dim byd yn gwrthdaro. Cadwch eto, os gwelwch yn dda.',
} as const satisfies MessagePack;
