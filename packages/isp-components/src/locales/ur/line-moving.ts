/** The words of moving a line by its handle, in Urdu. */
import type { MessagePack } from '../messages.ts';

export const lineMoving = {
  'editor.moving.lifted':
    '“{name}” اٹھا لیا گیا، {total} میں سے جگہ {index}۔ اوپر نیچے کے تیروں سے دوسری جگہ چنیں، Space سے وہاں رکھیں، Escape سے وہیں رہنے دیں جہاں تھا۔',
  'editor.moving.over': '“{name}” {total} میں سے نمبر {index} پر آئے گا۔',
  'editor.moving.stays': '“{name}” {total} میں سے جگہ {index} پر ہی رہے گا۔',
} as const satisfies MessagePack;
