/** What has happened since the last review that may call for the next before its time. */
import { isPlainDate } from '../../kernel/date-pattern.ts';
import type { Plan } from '../../plan/plan.ts';
import { planBegan } from '../deadline-kinds/yearly-review.ts';
import type { DeadlineOptions } from '../review-policy.ts';
import { lastHeldReview } from '../whole-plan-reviews.ts';
import { familyAsked } from './family-asked.ts';
import { layerChanged } from './layer-changed.ts';
import { moved } from './moved.ts';
import { newAdvice } from './new-advice.ts';
import type { FindTriggers, ReviewTrigger } from './review-trigger.ts';
import { supportNotDelivered } from './support-not-delivered.ts';

const kinds: readonly FindTriggers[] = [
  familyAsked,
  supportNotDelivered,
  layerChanged,
  newAdvice,
  moved,
];

/**
 * The triggers, oldest first. It is for people to decide whether to hold a review: one that leaves
 * the plan as it is settles them too. A closed plan has none, and nor does one whose profile names
 * no triggers, or where `today` is not a date.
 */
export function reviewTriggers(plan: Plan, options: DeadlineOptions): ReviewTrigger[] {
  const policy = options.profile.reviews.triggers;
  if (plan.status === 'closed' || !policy || !isPlainDate(options.today)) return [];
  const since = lastHeldReview(plan, options)?.heldOn ?? planBegan(plan).anchor.on;
  const time = { since, today: options.today };
  return kinds
    .flatMap((find) => find(plan, policy, time))
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}
