/** The editor applied an edit. */
import type { Edit } from '@isp-kit/core/edit';
import type { Plan } from '@isp-kit/core/plan';

export interface PlanChangeDetail {
  /** The plan after the edit. */
  readonly plan: Plan;
  readonly edit: Edit;
}

export class IspPlanChangeEvent extends CustomEvent<PlanChangeDetail> {
  constructor(detail: PlanChangeDetail) {
    super('isp-plan-change', { bubbles: true, composed: true, detail });
  }
}

declare global {
  interface HTMLElementEventMap {
    'isp-plan-change': IspPlanChangeEvent;
  }
}
