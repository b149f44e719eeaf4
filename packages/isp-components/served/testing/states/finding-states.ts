/** Every state of the list of findings. */
import { checkPlan, profileById, type Finding } from '@isp-kit/core/policy';
import type { Plan } from '@isp-kit/core/plan';
import '../../../src/define/isp-finding-list.ts';
import { laterRules } from '../../../src/context/later-rules.ts';
import { planNamed, put, today, unfold, type States } from './on-page.ts';

async function findingsOf(name: string): Promise<readonly Finding[]> {
  const plan = poorer(await planNamed(name));
  const profile = profileById(plan.profile);
  if (!profile) throw new Error(`There is no profile for ${name}.`);
  return checkPlan(plan, { profile, today });
}

/** A plan in which there is something to put right, and something to ask. */
function poorer(plan: Plan): Plan {
  plan.about.strengths = [];
  plan.agreements = [];
  for (const outcome of plan.outcomes) {
    delete outcome.target;
    outcome.statement = 'To improve as appropriate.';
  }
  return plan;
}

async function list(name: string, audience: string) {
  await laterRules.want();
  const element = await put('isp-finding-list', { findings: await findingsOf(name), audience });
  await unfold(element);
  return element;
}

export const findingStates: States = {
  empty: () => put('isp-finding-list', { findings: [] }),
  'filled, for staff': () => list('year-4-not-delivered', 'senco'),
  'filled, for parents': () => list('year-9-disagreement', 'parent'),
};
