/** What a plan says of its reviews to come, as events. */
import type { PlainDate } from '../../kernel/plain-date.ts';
import type { Plan, Review } from '../../plan/plan.ts';
import type { ReviewEvent } from './review-event.ts';

/**
 * The plan's reviews that have a day and were not held: planned ones, and cancelled ones so that
 * calendars take them out. Where none is planned, the day that the last review agreed for the next.
 * Plans have days and no times, so these are whole days.
 */
export function eventsOfPlan(plan: Plan): ReviewEvent[] {
  const arranged = plan.reviews.flatMap((review) => {
    const { status, plannedFor, id } = review;
    if (status === 'held' || plannedFor === undefined) return [];
    return [{ ...eventOf(plan, review, id, plannedFor), status }];
  });
  const next = arranged.some(({ status }) => status === 'planned') ? undefined : agreedNext(plan);
  return next === undefined ? arranged : [...arranged, next];
}

function agreedNext(plan: Plan): ReviewEvent | undefined {
  const held = plan.reviews.filter(({ status }) => status === 'held');
  const last = held.toSorted((a, b) => ((a.heldOn ?? '') < (b.heldOn ?? '') ? 1 : -1))[0];
  const on = last?.nextReviewOn;
  if (last === undefined || on === undefined || on <= (last.heldOn ?? '')) return undefined;
  return eventOf(plan, last, `${last.id}/next`, on);
}

function eventOf(plan: Plan, review: Review, reviewId: string, on: PlainDate): ReviewEvent {
  const { givenName, familyName } = plan.person;
  const who = review.invited.flatMap(
    (id) => plan.people.find((each) => each.id === id)?.name ?? [],
  );
  return {
    planId: plan.id,
    reviewId,
    kind: review.kind,
    on,
    who,
    child: { givenName, familyName },
  };
}
