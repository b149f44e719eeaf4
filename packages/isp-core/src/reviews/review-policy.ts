/** What a policy profile says about reviews. */
import type { SourcePlace } from '../codes/sources.ts';
import type { Review } from '../plan/plan.ts';
import type { SchoolCalendar } from './calendar/school-calendar.ts';
import type { DeadlinePolicies } from './deadline-policy.ts';
import type { TriggerPolicy } from './triggers/trigger-policy.ts';

export type ReviewKind = Review['kind'];

export interface ReviewPolicy {
  /** A plan is reviewed again within so many calendar months. */
  readonly reviewWithinMonths: number;
  /** A review is usually held within so many months before it is due: earlier, and the year is cut short. */
  readonly windowMonths?: number;
  /** A review that is due within so many days, and not planned, is due soon. */
  readonly dueSoonDays: number;
  /** The kinds of review that look at the whole plan, and so start the months again. */
  readonly countedKinds: readonly ReviewKind[];
  /** Where the months come from. */
  readonly sources: readonly SourcePlace[];
  /** Every other kind of deadline. */
  readonly deadlines?: DeadlinePolicies;
  /** When a review before its time is worth thinking of. */
  readonly triggers?: TriggerPolicy;
}

/** The part of a profile that reviews need. */
export interface ReviewProfile {
  readonly reviews: ReviewPolicy;
}

export interface DeadlineOptions {
  readonly profile: ReviewProfile;
  /** The day to look from, `YYYY-MM-DD`: the core has no clock. */
  readonly today: string;
  /** The setting's calendar: for days that are counted in school days, and for the last school day that is in time. */
  readonly calendar?: SchoolCalendar;
}
