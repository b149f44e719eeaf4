/** The words of moving a line by its handle, in Welsh. */
import type { MessagePack } from '../messages.ts';

export const lineMoving = {
  'editor.moving.lifted':
    'Codwyd “{name}”, lle {index} o {total}. Mae’r saethau i fyny ac i lawr yn dewis lle arall, mae’r bylchwr (Space) yn ei roi yno, ac mae Escape yn ei adael lle’r oedd.',
  'editor.moving.over': 'Byddai “{name}” yn rhif {index} o {total}.',
  'editor.moving.stays': 'Mae “{name}” yn aros yn lle {index} o {total}.',
} as const satisfies MessagePack;
