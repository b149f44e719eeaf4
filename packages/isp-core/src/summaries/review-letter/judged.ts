/** Names for the parts of a review that a letter tells. */
import type { Review } from '../../plan/plan.ts';

export type {
  Agreement,
  OutcomeJudgement as OutcomeReview,
  ProvisionJudgement as ProvisionReview,
  Review,
} from '../../plan/plan.ts';

export type AdjustmentReview = Review['adjustments'][number];
