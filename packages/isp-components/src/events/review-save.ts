/** The review form asks the host to save a plan with its review recorded. */
import type { Edit } from '@isp-kit/core/edit';
import type { Plan, Review } from '@isp-kit/core/plan';
import type { SaveOutcome } from './save-outcome.ts';
import { SaveReply, type RespondWith } from './save-reply.ts';

export interface ReviewSaveDetail {
  /** The plan with the review in it. */
  readonly plan: Plan;
  /** The plan before the review. */
  readonly base: Plan;
  readonly review: Review;
  /** What the review changed, as one edit. */
  readonly edit: Edit;
  /** Answer here, before the event has passed. */
  readonly respondWith: RespondWith;
}

export class IspReviewSaveEvent extends CustomEvent<ReviewSaveDetail> {
  readonly #reply: SaveReply;

  constructor(detail: Omit<ReviewSaveDetail, 'respondWith'>) {
    const reply = new SaveReply();
    const init = { ...detail, respondWith: reply.respondWith };
    super('isp-review-save', { bubbles: true, composed: true, detail: init });
    this.#reply = reply;
  }

  /** For the element that raised it: what became of the save. Ask after dispatching. */
  outcome(): Promise<SaveOutcome> {
    return this.#reply.outcome();
  }
}

declare global {
  interface HTMLElementEventMap {
    'isp-review-save': IspReviewSaveEvent;
  }
}
