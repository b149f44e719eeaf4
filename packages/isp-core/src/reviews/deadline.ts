/** A date by which something should happen, why, and by what authority. */
import type { SourceRef } from '../codes/sources.ts';
import type { PlainDate } from '../kernel/plain-date.ts';

/**
 * Where a deadline stands, from calm to late.
 * - `met`: it has been done; `metOn` says when.
 * - `ahead`: there is time yet, and no day is fixed.
 * - `planned`: a day is fixed, no later than the date it is due.
 * - `due-soon`: no day is fixed, and the profile's notice has begun.
 * - `due`: something must be arranged now: it is due today, or the day that is fixed is too late,
 *   or no school day is left before it.
 * - `overdue`: the date has passed.
 * - `not-known`: the facts are missing. Also where the date has passed and the plan has no place to
 *   say whether it was done: nobody is called late on no evidence.
 */
export type DeadlineState =
  'met' | 'ahead' | 'planned' | 'due-soon' | 'due' | 'overdue' | 'not-known';

/** What there is a deadline for. The guide “Review dates” says what each counts from. */
export type DeadlineKind =
  | 'yearly-review'
  | 'parent-meeting'
  | 'provision-end'
  | 'outcome-end'
  | 'adjustment-check'
  | 'advice-awaited'
  | 'ehcp-review'
  | 'ehcp-papers'
  | 'ehcp-report'
  | 'ehcp-decision'
  | 'ehcp-amended-plan'
  | 'phase-transfer'
  | 'move-planning'
  | 'adulthood'
  | 'transition-action'
  | 'review-decision'
  | 'concern-stage'
  | 'base-review'
  | 'other-plan-review'
  | 'new-system-review'
  | 'new-system-move';

/** What a deadline counts from. */
export interface DeadlineAnchor {
  readonly event:
    | 'review-held'
    | 'review-planned'
    | 'plan-decided'
    | 'plan-created'
    | 'meeting-held'
    | 'family-heard'
    | 'ehcp-reviewed'
    | 'ehcp-issued'
    | 'adjustment-checked'
    | 'adjustment-started'
    | 'stage-began'
    | 'base-reviewed'
    | 'move';
  readonly on: PlainDate;
}

export interface Deadline {
  readonly kind: DeadlineKind;
  /** JSON Pointer to the line that it comes from. */
  readonly at: string;
  readonly state: DeadlineState;
  /** The first day on which doing it makes sense; absent where any day does. */
  readonly earliest?: PlainDate;
  /** The day by which it should happen; absent where it is not known. */
  readonly due?: PlainDate;
  /** The last school day that is in time: `due` itself or one before it. Only with a calendar that reaches so far. */
  readonly latest?: PlainDate;
  /** The next planned day, where there is one. */
  readonly plannedFor?: PlainDate;
  /** The day on which it was done. */
  readonly metOn?: PlainDate;
  /** The rule behind the date: its id where `checkPlan` has it too, otherwise the kind. */
  readonly rule: string;
  readonly sources: readonly SourceRef[];
  /** What `due` counts from; absent where the plan itself names the day, or it is not known. */
  readonly anchor?: DeadlineAnchor;
  /** How the date came about, in words: "12 months after the review held on 4 March 2029". */
  readonly arithmetic: string;
}
