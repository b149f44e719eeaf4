/** The words of moving a line by its handle, in Polish. */
import type { MessagePack } from '../messages.ts';

export const lineMoving = {
  'editor.moving.lifted':
    'Podniesiono „{name}”, miejsce {index} z {total}. Strzałki w górę i w dół wybierają inne miejsce, spacja odkłada w to miejsce, Escape zostawia tam, gdzie było.',
  'editor.moving.over': '„{name}” będzie na miejscu {index} z {total}.',
  'editor.moving.stays': '„{name}” zostaje na miejscu {index} z {total}.',
} as const satisfies MessagePack;
