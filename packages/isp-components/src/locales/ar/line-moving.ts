/** The words of moving a line by its handle, in Arabic. */
import type { MessagePack } from '../messages.ts';

export const lineMoving = {
  'editor.moving.lifted':
    'رُفع السطر «{name}» من الموضع {index} من {total}. سهما الأعلى والأسفل لاختيار موضع آخر، ومفتاح المسافة لوضعه هناك، ومفتاح Escape لتركه حيث كان.',
  'editor.moving.over': 'سيصبح السطر «{name}» في الموضع {index} من {total}.',
  'editor.moving.stays': 'يبقى السطر «{name}» في الموضع {index} من {total}.',
} as const satisfies MessagePack;
