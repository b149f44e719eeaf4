/** What all rules find in every fixture and in 500 generated plans, under both profiles: the same in every JavaScript there is. */
import { edgeFixtures, FIXTURES_TODAY, generateCohort, planFixtures } from '@isp-kit/fixtures';
import { openPlan } from '../src/plan/open-plan.ts';
import type { Plan } from '../src/plan/plan.ts';
import { checkPlan } from '../src/policy/check-plan.ts';
import { profiles } from '../src/policy/profiles/profile-by-id.ts';
import { sumOf } from './sum-of.ts';

export interface AllFindings {
  readonly plans: number;
  readonly findings: number;
  /** Rules that broke, and on what: none should. */
  readonly broken: readonly string[];
  /** A sum over all findings, every character of them. */
  readonly checksum: number;
}

const GENERATED = 500;

/** `load` reads a fixture's file as JSON, however that is done there. */
export async function allFindings(load: (url: URL) => Promise<unknown>): Promise<AllFindings> {
  const broken: string[] = [];
  let plans = 0;
  let findings = 0;
  let checksum = 0;
  for await (const { name, plan } of everyPlan(load)) {
    plans++;
    for (const profile of profiles) {
      const found = checkPlan(plan, { profile, today: FIXTURES_TODAY });
      findings += found.length;
      for (const { rule, messageId } of found) {
        if (messageId === 'rule-failed') broken.push(`${rule} on ${name}`);
      }
      checksum = sumOf(JSON.stringify(found), checksum);
    }
  }
  return { plans, findings, broken: broken.slice(0, 5), checksum };
}

async function* everyPlan(
  load: (url: URL) => Promise<unknown>,
): AsyncGenerator<{ name: string; plan: Plan }> {
  for (const { name, url } of planFixtures) yield { name, plan: opened(name, await load(url)) };
  for (const { name, value } of edgeFixtures) yield { name, plan: opened(name, value()) };
  const cohort = generateCohort({ seed: 'findings', size: GENERATED, today: FIXTURES_TODAY });
  let count = 0;
  for (const made of cohort) {
    const name = `generated plan ${++count}`;
    yield { name, plan: opened(name, made) };
  }
}

function opened(name: string, value: unknown): Plan {
  const plan = openPlan(value);
  if (!plan.ok) throw new Error(`${name} is no plan: ${plan.error[0]?.message ?? ''}`);
  return plan.value;
}
