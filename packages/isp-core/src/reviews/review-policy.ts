/** What a policy profile says about reviews. */
import type { SourcePlace } from '../codes/sources.ts';
import type { Review } from '../plan/plan.ts';

export type ReviewKind = Review['kind'];

export interface ReviewPolicy {
  /** A plan is reviewed again within so many calendar months. */
  readonly reviewWithinMonths: number;
  /** A review that is due within so many days, and not planned, is due soon. */
  readonly dueSoonDays: number;
  /** The kinds of review that look at the whole plan, and so start the months again. */
  readonly countedKinds: readonly ReviewKind[];
  /** Where the months come from. */
  readonly sources: readonly SourcePlace[];
}

/** The part of a profile that reviews need. */
export interface ReviewProfile {
  readonly reviews: ReviewPolicy;
}

export interface DeadlineOptions {
  readonly profile: ReviewProfile;
  readonly today: string;
}
