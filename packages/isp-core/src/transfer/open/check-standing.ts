/** How the plan in a file stands to the one that the setting has. */
import { sameJson } from '../../kernel/same-json.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Standing } from './received.ts';

/** `older` is refused. */
export function standingTo(current: Plan | undefined, plan: Plan): Standing | 'older' {
  if (!current) return 'not-compared';
  if (current.id !== plan.id) return 'other-plan';
  if (plan.revision !== current.revision) {
    return plan.revision > current.revision ? 'newer' : 'older';
  }
  return sameJson(plan, current) ? 'same' : 'differs';
}
