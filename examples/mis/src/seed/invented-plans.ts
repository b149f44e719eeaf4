/** The invented plans that a new database starts with. */
import { readFileSync } from 'node:fs';
import { readPlan, type Plan } from '@isp-kit/core/plan';
import { planFixtures } from '@isp-kit/fixtures';

export function inventedPlans(): Plan[] {
  return planFixtures.map(({ name, url }) => {
    const read = readPlan(readFileSync(url));
    if (!read.ok) throw new Error(`The invented plan ${name} cannot be read.`);
    return read.value;
  });
}
