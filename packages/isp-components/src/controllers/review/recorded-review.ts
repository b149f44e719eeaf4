/** A plan with its review recorded, ready to be saved. */
import { applyEdit, diffPlans, type Edit } from '@isp-kit/core/edit';
import type { Plan, Review } from '@isp-kit/core/plan';
import type { BuiltReview } from './build-review.ts';

export interface RecordedReview {
  readonly plan: Plan;
  readonly base: Plan;
  readonly review: Review;
  readonly edit: Edit;
  /** What it changes in the lines of the plan, apart from the record of the review itself. */
  readonly planEdits: readonly Edit[];
}

/** The plan with the review in it; undefined where the core does not take it. */
export function recordedIn(base: Plan, built: BuiltReview): RecordedReview | undefined {
  const applied = applyEdit(base, built.edit);
  return applied.ok ? recorded(base, applied.value.plan, built) : undefined;
}

/** The review in a plan that came about in another way, such as a merge. */
export function recordedBetween(base: Plan, plan: Plan, id: string): RecordedReview | undefined {
  const edits = diffPlans(base, plan);
  const planEdits = edits.filter((edit) => 'at' in edit && !isRecord(edit.at));
  return recorded(base, plan, { reviewId: id, edit: { type: 'group', edits }, planEdits });
}

const isRecord = (at: string) => /^\/(reviews|voices|agreements)(\/|$)/.test(at);

function recorded(
  base: Plan,
  plan: Plan,
  { reviewId, edit, planEdits }: BuiltReview,
): RecordedReview | undefined {
  const review = plan.reviews.find(({ id }) => id === reviewId);
  return review && { plan, base, review, edit, planEdits };
}
