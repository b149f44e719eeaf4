/** Which places of the plan an audience may see. The host keeps back what it must; this is a second lock. */
import { defaultAccessTable, viewFor } from '@isp-kit/core/access';
import type { Plan } from '@isp-kit/core/plan';
import { valueAt } from './plan-tree.ts';

const views = new WeakMap<Plan, Map<string, Plan | undefined>>();

function view(plan: Plan, audience: string): Plan | undefined {
  const known = views.get(plan) ?? new Map<string, Plan | undefined>();
  views.set(plan, known);
  if (!known.has(audience)) known.set(audience, viewOrNothing(plan, audience));
  return known.get(audience);
}

function viewOrNothing(plan: Plan, audience: string): Plan | undefined {
  try {
    return viewFor(plan, { audience }).plan;
  } catch (error) {
    // An audience that the access table does not know sees nothing.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Why an audience never sees this part, whether there is anything in it or not; undefined where it may. */
export function withheldReason(at: string, audience: string): string | undefined {
  const access = defaultAccessTable.audiences.find((known) => known.audience === audience);
  return access?.withheld.find(({ path }) => path === at)?.reason;
}

/** Whether the audience may see what is at the place. What is not in the plan at all is nobody’s secret. */
export function maySee(plan: Plan, at: string, audience: string): boolean {
  if (valueAt(plan, at) === undefined) return true;
  const seen = view(plan, audience);
  return seen !== undefined && valueAt(seen, at) !== undefined;
}
