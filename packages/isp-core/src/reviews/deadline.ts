/** A date by which something should happen, why, and by what authority. */
import type { SourceRef } from '../codes/sources.ts';
import type { PlainDate } from '../kernel/plain-date.ts';

/** `planned`: a day is fixed in time. `due-soon`: within the profile's notice. `not-known`: the facts are missing. */
export type DeadlineState = 'planned' | 'due-soon' | 'due' | 'overdue' | 'met' | 'not-known';

export interface Deadline {
  readonly kind: 'yearly-review';
  /** JSON Pointer to the line that it comes from. */
  readonly at: string;
  readonly state: DeadlineState;
  /** The day by which it should happen; absent where it is not known. */
  readonly due?: PlainDate;
  /** The planned day, where there is one. */
  readonly plannedFor?: PlainDate;
  /** The rule behind the date. */
  readonly rule: string;
  readonly sources: readonly SourceRef[];
  /** How the date came about, in words: "12 months after the review held on 2029-03-04". */
  readonly arithmetic: string;
}
