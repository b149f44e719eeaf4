/** Somebody wants to go to the place that a finding is about. */
import type { Finding } from '@isp-kit/core/policy';

export interface FindingSelectDetail {
  readonly finding: Finding;
}

export class IspFindingSelectEvent extends CustomEvent<FindingSelectDetail> {
  constructor(detail: FindingSelectDetail) {
    super('isp-finding-select', { bubbles: true, composed: true, detail });
  }
}

declare global {
  interface HTMLElementEventMap {
    'isp-finding-select': IspFindingSelectEvent;
  }
}
