/** Which places of the plan somebody may see. The host keeps back what it must; this is a second lock. */
import type { Rights } from '@isp-kit/core/access';
import { viewWith } from '@isp-kit/core/access/rights';
import type { Plan } from '@isp-kit/core/plan';
import { valueAt } from './plan-tree.ts';

const views = new WeakMap<Rights, WeakMap<Plan, { readonly plan: Plan | undefined }>>();

function view(plan: Plan, rights: Rights): Plan | undefined {
  const known = views.get(rights) ?? new WeakMap<Plan, { readonly plan: Plan | undefined }>();
  views.set(rights, known);
  const seen = known.get(plan) ?? { plan: viewOrNothing(plan, rights) };
  known.set(plan, seen);
  return seen.plan;
}

function viewOrNothing(plan: Plan, rights: Rights): Plan | undefined {
  // Whoever sees all of it has nothing cut, so nobody has to walk through it.
  if (isWhole(rights)) return plan;
  try {
    return viewWith(plan, rights).plan;
  } catch (error) {
    // An audience that the access table does not know sees nothing.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Why somebody never sees this part, whether there is anything in it or not; undefined where they may. */
export function withheldReason(at: string, rights: Rights | undefined): string | undefined {
  return rights?.access?.withheld.find(({ path }) => path === at)?.reason;
}

/** Whether somebody may see what is at the place. What is not in the plan at all is nobody’s secret. */
export function maySee(plan: Plan, at: string, rights: Rights | undefined): boolean {
  if (valueAt(plan, at) === undefined) return true;
  const seen = rights && view(plan, rights);
  return seen !== undefined && valueAt(seen, at) !== undefined;
}

/** Whether these rights show the whole of a plan: nothing withheld, and no mark that hides a line. */
export function isWhole(rights: Rights | undefined): boolean {
  const access = rights?.access;
  return access?.seesMarkedLines === true && access.withheld.length === 0;
}
