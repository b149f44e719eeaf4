/** Where a plan stands with its reviews, at a glance: for a register or a badge. */
import type { PlainDate } from '../kernel/plain-date.ts';
import type { Plan } from '../plan/plan.ts';
import type { DeadlineState } from './deadline.ts';
import { yearlyReview } from './deadline-kinds/yearly-review.ts';
import type { DeadlineOptions } from './review-policy.ts';
import { lastHeldReview } from './whole-plan-reviews.ts';

export interface ReviewState {
  /** `not-needed` for a plan that has no yearly review. */
  readonly state: DeadlineState | 'not-needed';
  readonly lastHeldOn?: PlainDate;
  /** True where the last review looked at the plan and left it as it is, on purpose. */
  readonly unchanged?: true;
  readonly due?: PlainDate;
  readonly plannedFor?: PlainDate;
}

/** The state of the review of the whole plan, with the dates that matter. A review that changed nothing was held like any other. */
export function reviewState(plan: Plan, options: DeadlineOptions): ReviewState {
  const last = lastHeldReview(plan, options);
  const deadline = yearlyReview(plan, options);
  return {
    state: deadline?.state ?? 'not-needed',
    ...(last?.heldOn === undefined ? {} : { lastHeldOn: last.heldOn }),
    ...(last?.review.unchanged === true ? { unchanged: true } : {}),
    ...(deadline?.due === undefined ? {} : { due: deadline.due }),
    ...(deadline?.plannedFor === undefined ? {} : { plannedFor: deadline.plannedFor }),
  };
}
