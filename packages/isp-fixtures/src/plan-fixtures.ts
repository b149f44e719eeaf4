/** Every curated plan, youngest child first, and each by its name. */
import type { PlanFixture } from './plan-fixture.ts';
import { earlyYears } from './plans/early-years.ts';
import { post16 } from './plans/post-16.ts';
import { primary } from './plans/primary.ts';
import { secondary } from './plans/secondary.ts';

const fixtures = [...earlyYears, ...primary, ...secondary, ...post16] as const;

export type PlanFixtureName = (typeof fixtures)[number]['name'];

/** Every plan, youngest child first. */
export const planFixtures: readonly (PlanFixture & { readonly name: PlanFixtureName })[] = fixtures;

/** The plan of that name. */
export function planFixture(name: PlanFixtureName): PlanFixture {
  const fixture = planFixtures.find((candidate) => candidate.name === name);
  if (!fixture) throw new RangeError(`There is no plan fixture called “${name}”.`);
  return fixture;
}
