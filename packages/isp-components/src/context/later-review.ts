/** The part of the core that a review needs after the first answers. It comes while somebody is answering. */
import type * as review from '../controllers/review/review-later.ts';
import { laterEngine } from './later-engine.ts';
import { LaterModule } from './later-module.ts';

export type ReviewLater = typeof review;

/** What merges is among it: a save that clashes while the network is gone can be merged all the same. */
export const laterReview: LaterModule<ReviewLater> = new LaterModule<ReviewLater>(async () => {
  const loaded = await import('../controllers/review/review-later.ts');
  if (!(await laterEngine.want())) throw new Error('What merges did not come.');
  return loaded;
});
