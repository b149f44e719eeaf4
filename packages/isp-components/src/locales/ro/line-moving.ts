/** The words of moving a line by its handle, in Romanian. */
import type { MessagePack } from '../messages.ts';

export const lineMoving = {
  'editor.moving.lifted':
    'S-a ridicat „{name}”, locul {index} din {total}. Cu săgețile sus și jos alegeți alt loc, cu Spațiu se așază acolo, cu Escape rămâne unde era.',
  'editor.moving.over': '„{name}” ar ajunge pe locul {index} din {total}.',
  'editor.moving.stays': '„{name}” rămâne pe locul {index} din {total}.',
} as const satisfies MessagePack;
