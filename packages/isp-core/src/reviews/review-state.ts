/** Where a plan stands with its reviews, at a glance: for a register or a badge. */
import type { PlainDate } from '../kernel/plain-date.ts';
import type { Plan } from '../plan/plan.ts';
import type { DeadlineState } from './deadline.ts';
import { deadlines } from './deadlines.ts';
import type { DeadlineOptions } from './review-policy.ts';
import { lastHeldReview } from './whole-plan-reviews.ts';

export interface ReviewState {
  /** `not-needed` for a plan that has no yearly review. */
  readonly state: DeadlineState | 'not-needed';
  readonly lastHeldOn?: PlainDate;
  readonly due?: PlainDate;
  readonly plannedFor?: PlainDate;
}

/** The state of the yearly review, with the dates that matter. */
export function reviewState(plan: Plan, options: DeadlineOptions): ReviewState {
  const heldOn = lastHeldReview(plan, options)?.heldOn;
  const [deadline] = deadlines(plan, options);
  return {
    state: deadline?.state ?? 'not-needed',
    ...(heldOn === undefined ? {} : { lastHeldOn: heldOn }),
    ...(deadline?.due === undefined ? {} : { due: deadline.due }),
    ...(deadline?.plannedFor === undefined ? {} : { plannedFor: deadline.plannedFor }),
  };
}
