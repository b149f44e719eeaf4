/** Names for the parts of a review that a letter tells. */
import type { Plan } from '../../plan/plan.ts';

export type Review = Plan['reviews'][number];
export type OutcomeReview = Review['outcomes'][number];
export type ProvisionReview = Review['provision'][number];
export type AdjustmentReview = Review['adjustments'][number];
export type Agreement = Plan['agreements'][number];
