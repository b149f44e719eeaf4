/** A line of the plan that a review judges. */
import type { Adjustment, Outcome, ProvisionLine } from '@isp-kit/core/plan';

export type LineKind = 'outcome' | 'provision' | 'adjustment';

export type JudgedLine = Outcome | ProvisionLine | Adjustment;

/** The lists of the plan that lines of a kind are in. */
export const listOf: Readonly<Record<LineKind, string>> = {
  outcome: '/outcomes',
  provision: '/provision',
  adjustment: '/adjustments',
};
