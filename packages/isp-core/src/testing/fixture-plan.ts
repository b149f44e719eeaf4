/** An invented plan of the fixtures, read as anybody would read it. */
import { readFileSync } from 'node:fs';
import { planFixture, type PlanFixtureName } from '@isp-kit/fixtures';
import { readPlan } from '../plan/read-plan.ts';
import type { Plan } from '../plan/plan.ts';

export function fixturePlan(name: PlanFixtureName): Plan {
  const read = readPlan(readFileSync(planFixture(name).url));
  if (!read.ok) throw new Error(`${name}: ${JSON.stringify(read.error[0])}`);
  return read.value;
}
