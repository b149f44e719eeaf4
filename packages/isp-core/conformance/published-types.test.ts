/** The published types and the schema's own say the same, both ways: checked by the compiler. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Plan as PublishedPlan } from '../schema/plan.d.ts';
import type { Plan } from '../src/plan/plan.ts';
import { parsePlan } from '../src/plan/parse-plan.ts';
import { examplePlan } from '../src/testing/example-plan.ts';

const publish = (plan: Plan): PublishedPlan => plan;
const adopt = (plan: PublishedPlan): Plan => plan;

test('a plan of the published type is a plan, and a plan is of the published type', () => {
  const published: PublishedPlan = publish(examplePlan());
  const adopted: Plan = adopt(published);
  assert.ok(parsePlan(adopted).ok);
});
