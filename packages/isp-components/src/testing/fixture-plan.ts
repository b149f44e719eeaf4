/** Plans for tests: the invented ones of the fixtures, read as a host would read them. */
import { openPlan, type Plan } from '@isp-kit/core/plan';
import { planFixture, type PlanFixtureName } from '@isp-kit/fixtures';

export async function fixturePlan(name: PlanFixtureName): Promise<Plan> {
  const response = await fetch(planFixture(name).url);
  const opened = openPlan(await response.json());
  if (!opened.ok) throw new Error(`${name}: ${JSON.stringify(opened.error.slice(0, 3))}`);
  return opened.value;
}
