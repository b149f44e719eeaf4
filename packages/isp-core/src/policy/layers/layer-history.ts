/** At which layers a child has had support, since when and why: for a review, a move, or a request for assessment. */
import type { PlainDate } from '../../kernel/plain-date.ts';
import type { Plan } from '../../plan/plan.ts';
import { placed } from '../engine/plan-facts.ts';
import { givenPeriods, type Period } from './given-periods.ts';

/** A time of support at a layer, as one line of the plan tells it. */
export interface LayerPeriod extends Period {
  readonly layer: string;
  /** JSON Pointer to the line that tells it: a reason, or provision. */
  readonly at: string;
  /** The provision that was given. */
  readonly line?: string;
  readonly reason?: string;
  readonly criteria?: string;
}

/** Every such time, the earliest first; times of which the plan gives no first day come before all. */
export function layerHistory({
  basis,
  provision,
}: Pick<Plan, 'basis' | 'provision'>): LayerPeriod[] {
  const reasons = basis.layers.map(({ layer, reason, criteria, from, to }, i) => ({
    layer,
    from,
    ...(to !== undefined && { to }),
    reason,
    ...(criteria !== undefined && { criteria }),
    at: `/basis/layers/${i}`,
  }));
  const given = placed(provision, 'provision').flatMap(({ line, at }) =>
    givenPeriods(line).map((period) => ({ layer: line.layer, ...period, line: line.id, at })),
  );
  const start = ({ from }: Period): PlainDate => from ?? '';
  return [...reasons, ...given].sort((a, b) =>
    start(a) < start(b) ? -1 : start(a) > start(b) ? 1 : 0,
  );
}
