/** What a line says of itself, for whatever refers to it. */
import type { Plan } from '../../plan/plan.ts';

/** Undefined for a line that says nothing of itself, or that this view does not have. */
export function lineTitle(plan: Plan, id: string): string | undefined {
  const stated = [plan.provision, plan.adjustments, plan.outcomes, plan.barriers].flat();
  const found = stated.find((line) => line.id === id)?.statement;
  if (found !== undefined) return found;
  const points = Object.values(plan.about).flat();
  return points.find((line) => line.id === id)?.text;
}
