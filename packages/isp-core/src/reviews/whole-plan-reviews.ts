/** The reviews that count: held ones that looked at the whole plan, and days that are fixed for the next. */
import type { PlainDate } from '../kernel/plain-date.ts';
import type { Plan, Review } from '../plan/plan.ts';
import type { DeadlineOptions } from './review-policy.ts';

export interface HeldReview {
  readonly review: Review;
  /** Its place in the plan's list. */
  readonly index: number;
  /** Absent where nobody wrote down the day. */
  readonly heldOn?: PlainDate;
}

/** The latest review that was held and counts; one with a date comes before one without. */
export function lastHeldReview(plan: Plan, options: DeadlineOptions): HeldReview | undefined {
  let last: HeldReview | undefined;
  plan.reviews.forEach((review, index) => {
    if (review.status !== 'held' || !counts(review, options)) return;
    const { heldOn } = review;
    // A day that is still to come cannot have been held: it must not put the next review off.
    if (heldOn !== undefined && heldOn > options.today) return;
    const held: HeldReview = heldOn === undefined ? { review, index } : { review, index, heldOn };
    if (last === undefined || (heldOn ?? '') > (last.heldOn ?? '')) last = held;
  });
  return last;
}

/**
 * The next day that is fixed, today or later: that of a planned review, or else the one that the
 * last review agreed, unless that turned out to be a meeting that does not count. A planned day
 * that has passed, with no review held, fixes nothing.
 */
export function nextPlannedDay(
  plan: Plan,
  last: HeldReview | undefined,
  options: DeadlineOptions,
): PlainDate | undefined {
  const planned = plan.reviews.filter(({ status }) => status === 'planned');
  const counted = planned
    .filter((review) => counts(review, options))
    .flatMap(({ plannedFor }) => (plannedFor === undefined ? [] : [plannedFor]));
  const agreed = last?.review.nextReviewOn;
  const settled = counted.length > 0 || planned.some(({ plannedFor }) => plannedFor === agreed);
  const days = settled || agreed === undefined ? counted : [agreed];
  return days.filter((day) => day >= options.today).toSorted()[0];
}

function counts(review: Review, { profile }: DeadlineOptions): boolean {
  return profile.reviews.countedKinds.includes(review.kind);
}
