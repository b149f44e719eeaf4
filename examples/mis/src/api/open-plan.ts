/** Opens a plan for somebody, or says that there is none. */
import { Problem } from '../http/problem.ts';
import type { Person } from '../store/people.ts';
import { findPlan, type StoredPlan } from '../store/plans.ts';
import type { System } from '../system.ts';

/** A plan that somebody may not open is, to them, not there. */
export async function openPlan(
  { database }: System,
  person: Person,
  planId: string,
): Promise<StoredPlan> {
  const stored = await findPlan(database, person, planId);
  if (stored) return stored;
  throw new Problem({
    status: 404,
    code: 'MIS_NO_SUCH_PLAN',
    detail: 'There is no such plan, or it is not one that you can open.',
  });
}
