/** When the child’s people next meet, as far as the plan says. */
import type { Plan } from '@isp-kit/core/plan';
import { profileById } from '@isp-kit/core/policy/profiles';
import { yearlyReview } from '@isp-kit/core/reviews';

export type NextReview =
  /** A day is set. */
  | { readonly state: 'planned'; readonly on: string }
  /** A day was set and has passed, and no review is recorded for it. */
  | { readonly state: 'passed'; readonly on: string }
  /** No day is set; a review should be held by then. */
  | { readonly state: 'due'; readonly by: string }
  /** No day is set, and the day by which it should have been held has passed. */
  | { readonly state: 'overdue'; readonly by: string };

/** Any meeting that is planned counts here, also one that does not look at the whole plan. */
export function nextReview(plan: Plan, today: string): NextReview | undefined {
  if (plan.status === 'closed') return undefined;
  const days = plannedDays(plan).sort();
  const coming = days.find((day) => day >= today);
  if (coming !== undefined) return { state: 'planned', on: coming };
  const due = dueDay(plan, today);
  if (due?.state === 'overdue') return due;
  const passed = days.at(-1);
  if (passed !== undefined) return { state: 'passed', on: passed };
  return due;
}

/** The days of planned reviews, and the day that the latest review agreed where none is planned. */
function plannedDays(plan: Plan): string[] {
  const planned = plan.reviews
    .filter((review) => review.status === 'planned')
    .flatMap((review) => review.plannedFor ?? []);
  if (planned.length > 0) return planned;
  const held = plan.reviews.filter((review) => review.status === 'held');
  const latest = held.toSorted((a, b) => (a.heldOn ?? '').localeCompare(b.heldOn ?? '')).at(-1);
  return latest?.nextReviewOn === undefined ? [] : [latest.nextReviewOn];
}

function dueDay(plan: Plan, today: string): NextReview | undefined {
  const profile = profileById(plan.profile);
  if (!profile) return undefined;
  const deadline = yearlyReview(plan, { profile, today });
  if (deadline?.due === undefined) return undefined;
  return { state: deadline.due < today ? 'overdue' : 'due', by: deadline.due };
}
