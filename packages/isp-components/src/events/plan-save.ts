/** The editor asks the host to save. */
import type { Plan } from '@isp-kit/core/plan';
import type { SaveOutcome } from './save-outcome.ts';
import { SaveReply, type RespondWith } from './save-reply.ts';

export interface PlanSaveDetail {
  /** What to save. */
  readonly plan: Plan;
  /** What the editing started from, for a check that nobody else has saved since. */
  readonly base: Plan;
  /** Answer here, before the event has passed. */
  readonly respondWith: RespondWith;
}

export class IspPlanSaveEvent extends CustomEvent<PlanSaveDetail> {
  readonly #reply: SaveReply;

  constructor(detail: Omit<PlanSaveDetail, 'respondWith'>) {
    const reply = new SaveReply();
    const init = { ...detail, respondWith: reply.respondWith };
    super('isp-plan-save', { bubbles: true, composed: true, detail: init });
    this.#reply = reply;
  }

  /** For the element that raised it: what became of the save. Ask after dispatching. */
  outcome(): Promise<SaveOutcome> {
    return this.#reply.outcome();
  }
}

declare global {
  interface HTMLElementEventMap {
    'isp-plan-save': IspPlanSaveEvent;
  }
}
