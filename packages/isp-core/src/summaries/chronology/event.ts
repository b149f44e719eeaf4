/** Something that happened on a day. */
import type { LinePath } from '../../kernel/line-path.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';

export type EventKind =
  | 'decision'
  | 'support'
  | 'delivered'
  | 'shortfall'
  | 'progress'
  | 'review'
  | 'advice'
  | 'voice'
  | 'agreement'
  | 'concern'
  | 'move'
  | 'document'
  | 'change';

export interface ChronologyEvent {
  readonly on: PlainDate;
  readonly kind: EventKind;
  /** The line of the plan, or the entry of the log. */
  readonly at: LinePath;
  /** One or more sentences, in plain English. */
  readonly words: string;
  /** Who did it, where both sides may know. */
  readonly who?: string;
}

/** An event with the ids of the lines that it is about. */
export interface FoundEvent extends ChronologyEvent {
  readonly names: readonly string[];
}
