/** The reviews of a cohort on the school’s calendar: never late, never a heap. */
import type { Plan } from '../../plan/plan.ts';
import { placeReviews } from './place-reviews.ts';
import { reviewRequests, type ScheduleOptions } from './review-requests.ts';
import type { Schedule } from './schedule.ts';

/**
 * Gives each review that the plans need a school day and time within its window, such that the
 * capacity, people’s, rooms’ and families’ times and what is agreed all hold, with the load even over
 * the weeks. Brothers and sisters are seen on one day, and a plan’s review and its EHC plan’s are one
 * meeting, wherever their dates allow it.
 *
 * The same plans, options and seed give the same schedule. With `previous`, what still fits stays.
 * Never throws on what it is given: options that make no sense are in `issues`, and what has no place
 * is in `unplaced`, with what stopped it and the nearest ways out.
 */
export function scheduleReviews(plans: readonly Plan[], options: ScheduleOptions): Schedule {
  const found = plans.map((plan) => reviewRequests(plan, options));
  const requests = found.flatMap((each) => each.requests);
  const planned = found.flatMap((each) => each.planned);
  return placeReviews([...requests, ...(options.requests ?? [])], {
    ...options,
    previous: [...(options.previous ?? []), ...planned],
  });
}
