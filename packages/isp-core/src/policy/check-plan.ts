/** The plan against the rules of a profile. */
import type { Plan } from '../plan/plan.ts';
import type { Finding } from './engine/finding.ts';
import { runRules, type RunOptions } from './engine/run-rules.ts';
import { rules } from './rules.gen.ts';

/** What our rules say of the plan under the profile on that day, by rule id, then in the order of the plan. */
export function checkPlan(plan: Plan, options: RunOptions): Finding[] {
  return runRules(plan, rules, options);
}
