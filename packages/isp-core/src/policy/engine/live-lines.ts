/** Which adjustments and provision are in place, or about to be. */
import type { PlainDate } from '../../kernel/plain-date.ts';
import type { Adjustment, ProvisionLine } from '../../plan/plan.ts';

/** Not ended by `today`. */
export function isLiveAdjustment(adjustment: Adjustment, today: PlainDate): boolean {
  return adjustment.endedOn === undefined || adjustment.endedOn > today;
}

/** Planned or given: not paused, and not ended. */
export function isLiveProvision({ status }: ProvisionLine): boolean {
  return status === 'planned' || status === 'active';
}
