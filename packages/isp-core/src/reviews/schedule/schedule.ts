/** What comes out of scheduling: where each review is, what found no place and why, and the load by week. */
import type { Issue } from '../../kernel/issue.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import type { ScheduledKind } from './schedule-options.ts';

export interface ScheduledReview {
  /** The same for the same plan and kinds in every schedule: `<plan id>/yearly`. */
  readonly id: string;
  readonly plan: string;
  /** What is held: two kinds where one meeting does for both. */
  readonly kinds: readonly ScheduledKind[];
  readonly on: PlainDate;
  /** `HH:MM`, in the school’s own time. */
  readonly start: string;
  readonly end: string;
  readonly room?: string;
  /** Ids of the staff given in the options who take part. */
  readonly staff: readonly string[];
  readonly family?: string;
  /** The days between which it may be held. */
  readonly earliest: PlainDate;
  readonly latest: PlainDate;
  /** True where the day was agreed before. */
  readonly fixed: boolean;
  /** Where the previous schedule had it, where that is elsewhere. */
  readonly movedFrom?: { readonly on: PlainDate; readonly start?: string };
  /** True where brothers and sisters could not be seen together without missing a deadline, or at all. */
  readonly apart?: true;
}

/** The constraint that stopped a review. */
export type StoppedBy =
  | 'deadline-passed'
  | 'not-known'
  | 'no-school-day'
  | 'last-week-of-term'
  | 'weekday'
  | 'person'
  | 'family'
  | 'room'
  | 'slot-full'
  | 'day-full'
  | 'week-full'
  | 'fixed-booking'
  | 'no-capacity'
  | 'several';

/** A change with which this review would have a place, all others staying where they are. */
export interface WayOut {
  readonly change:
    Exclude<StoppedBy, 'not-known' | 'deadline-passed' | 'no-capacity' | 'several'> | 'hold-late';
  readonly on: PlainDate;
  readonly start: string;
  /** The id of the person or room that it is about. */
  readonly who?: string;
  /** One plain English sentence. */
  readonly message: string;
}

export interface UnplacedReview {
  readonly id: string;
  readonly plan: string;
  readonly kinds: readonly ScheduledKind[];
  readonly earliest: PlainDate;
  readonly latest: PlainDate;
  readonly stoppedBy: StoppedBy;
  /** One plain English sentence. */
  readonly message: string;
  /** True where it is certain that no schedule has room for all; false where the search was given up. */
  readonly certain: boolean;
  /** The nearest ways out, at most three. */
  readonly waysOut: readonly WayOut[];
}

export interface WeekLoad {
  /** The week’s Monday. */
  readonly monday: PlainDate;
  /** How many school days it has. */
  readonly schoolDays: number;
  readonly reviews: number;
}

export interface ScheduleLoad {
  /** Every week with a school day, from today’s on, as far as any review may be held. */
  readonly weeks: readonly WeekLoad[];
  /** The most reviews in one week. */
  readonly peak: number;
  /** No schedule of the same reviews has a busiest week with fewer. */
  readonly lowerBound: number;
  /** `peak` as a multiple of `lowerBound`: 1 cannot be bettered. 1 where nothing is placed. */
  readonly ratio: number;
}

export interface Schedule {
  /** In order of day, time and plan. */
  readonly reviews: readonly ScheduledReview[];
  readonly unplaced: readonly UnplacedReview[];
  readonly load: ScheduleLoad;
  /** What in the options could not be used. Paths point into the options. */
  readonly issues: readonly Issue[];
}
