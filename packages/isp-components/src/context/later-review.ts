/** The part of the core that a review needs after the first answers. It comes while somebody is answering. */
import type * as review from '../controllers/review/review-later.ts';
import { LaterModule } from './later-module.ts';

export type ReviewLater = typeof review;

export const laterReview: LaterModule<ReviewLater> = new LaterModule<ReviewLater>(
  () => import('../controllers/review/review-later.ts'),
);
