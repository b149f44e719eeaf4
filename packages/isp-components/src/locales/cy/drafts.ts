/** The words about unsaved writing that was kept on this device, in Welsh. */
import type { MessagePack } from '../messages.ts';

export const drafts = {
  'draft.title': 'Mae gennych chi waith ysgrifennu heb ei gadw ers {time}',
  'draft.text':
    'Cafodd ei ddal ar y ddyfais hon, ac nid yw yn y cynllun isod. Bydd yn cael ei ddileu ddiwrnod ar ôl ei ysgrifennu.',
  'draft.use': 'Ei ddefnyddio',
  'draft.throw-away': 'Ei ddileu',
  'draft.used': 'Mae’r hyn ysgrifennoch chi ({time}) yn ôl. Nid yw wedi’i gadw eto.',
  'draft.thrown-away': 'Dilëwyd yr hyn ysgrifennoch chi ({time}).',
} as const satisfies MessagePack;
