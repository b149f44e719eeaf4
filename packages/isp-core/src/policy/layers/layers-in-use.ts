/** The layers at which a child has support on a day, in the order of the plan. */
import type { PlainDate } from '../../kernel/plain-date.ts';
import type { LayerReason, Plan } from '../../plan/plan.ts';
import { statusOn } from './status-on.ts';

/** Whether the plan gives this reason for a layer on that day. Its last day still counts. */
export function holdsOn({ from, to }: LayerReason, on: PlainDate): boolean {
  return from <= on && (to === undefined || to >= on);
}

/** Their codes, each once: those that the plan gives a reason for, then those that provision is given at. */
export function layersInUse({ basis, provision }: Plan, on: PlainDate): string[] {
  const layers = new Set<string>();
  for (const reason of basis.layers) if (holdsOn(reason, on)) layers.add(reason.layer);
  for (const line of provision) if (statusOn(line, on) === 'active') layers.add(line.layer);
  return [...layers];
}
