/** The words of moving a line by its handle, which come when a handle is first touched. */
import type { Message } from '../message.ts';

export const lineMoving = {
  'editor.moving.lifted':
    'Lifted “{name}”, place {index} of {total}. Up and down arrows choose another place, Space puts it there, Escape leaves it where it was.',
  'editor.moving.over': '“{name}” would be number {index} of {total}.',
  'editor.moving.stays': '“{name}” stays in place {index} of {total}.',
} as const satisfies Record<`editor.moving.${string}`, Message>;
