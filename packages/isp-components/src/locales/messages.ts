/** The kit's words by key. English is the source: its texts give the keys and what each needs. */
import type { en } from './en.ts';
import type { Message, SlotsOf, SlotValue } from './message.ts';

export type MessageKey = keyof typeof en;

/** What a message needs besides its key: nothing, or a value for every slot. */
export type MessageData<Key extends MessageKey> = [SlotsOf<(typeof en)[Key]>] extends [never]
  ? []
  : [data: Readonly<Record<SlotsOf<(typeof en)[Key]>, SlotValue>>];

/** A translation. A key that it lacks is shown in English. */
export type MessagePack = { readonly [Key in MessageKey]?: Message };
