/** From a JSON value of any known version to a plan. */
import type { Issue } from '../kernel/issue.ts';
import type { Result } from '../kernel/result.ts';
import { migratePlan } from '../migrations/migrate-plan.ts';
import { keepNewer } from './keep-newer.ts';
import { parsePlan } from './parse-plan.ts';
import type { Plan } from './plan.ts';

/** Migrates and then parses: for values that did not come as text, such as a database's JSON column. */
export function openPlan(value: unknown): Result<Plan, Issue[]> {
  const migrated = migratePlan(value);
  return migrated.ok ? parsePlan(keepNewer(migrated.value.plan)) : migrated;
}
