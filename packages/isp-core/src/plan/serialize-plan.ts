/** From a plan to text, in one stable form. */
import { canonicalJson } from '../kernel/canonical-json.ts';
import type { Plan } from './plan.ts';
import { planSchema } from './plan-schema.ts';

/**
 * The plan as JSON text: keys in the document's order, two spaces, a line feed at the end. Equal
 * plans give equal text, whatever order their keys were in. Throws only where the plan is not one.
 */
export function serializePlan(plan: Plan): string {
  return `${JSON.stringify(planSchema.parse(plan), sortExtensions, 2)}\n`;
}

/** Other systems' data has no order of its own, so it gets the canonical one. */
function sortExtensions(key: string, value: unknown): unknown {
  return key === 'extensions' ? (JSON.parse(canonicalJson(value)) as unknown) : value;
}
