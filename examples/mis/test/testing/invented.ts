/** The invented plans that tests speak of, by the child's name. */
import type { Plan } from '@isp-kit/core/plan';
import { inventedPlans } from '../../src/seed/invented-plans.ts';

const plans = inventedPlans();

export function planOf(givenName: string): Plan {
  const plan = plans.find(({ person }) => person.givenName === givenName);
  if (!plan) throw new Error(`There is no plan of ${givenName}.`);
  return plan;
}

/** The plan with its first outcome worded anew. */
export function withOutcome(plan: Plan, statement: string): Plan {
  const [first, ...others] = plan.outcomes;
  if (!first) throw new Error('The plan has no outcome.');
  return { ...plan, outcomes: [{ ...first, statement }, ...others] };
}
