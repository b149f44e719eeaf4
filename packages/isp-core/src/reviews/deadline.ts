/** A date by which something should happen, why, and by what authority. */
import type { SourceRef } from '../codes/sources.ts';
import type { PlainDate } from '../kernel/plain-date.ts';

/**
 * Where a deadline stands, from calm to late.
 * - `met`: there is time yet, and no day is fixed.
 * - `planned`: a day is fixed, no later than the date it is due.
 * - `due-soon`: no day is fixed, and the profile's notice has begun.
 * - `due`: something must be arranged now: it is due today, or the day that is fixed is too late.
 * - `overdue`: the date has passed.
 * - `not-known`: the facts are missing.
 */
export type DeadlineState = 'met' | 'planned' | 'due-soon' | 'due' | 'overdue' | 'not-known';

/** What a deadline counts from. */
export interface DeadlineAnchor {
  readonly event: 'review-held' | 'plan-decided' | 'plan-created';
  readonly on: PlainDate;
}

export interface Deadline {
  readonly kind: 'yearly-review';
  /** JSON Pointer to the line that it comes from. */
  readonly at: string;
  readonly state: DeadlineState;
  /** The day by which it should happen; absent where it is not known. */
  readonly due?: PlainDate;
  /** The next planned day, where there is one. */
  readonly plannedFor?: PlainDate;
  /** The rule behind the date. */
  readonly rule: string;
  readonly sources: readonly SourceRef[];
  /** What `due` counts from; absent where it is not known. */
  readonly anchor?: DeadlineAnchor;
  /** How the date came about, in words: "12 months after the review held on 4 March 2029". */
  readonly arithmetic: string;
}
