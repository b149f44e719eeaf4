import assert from 'node:assert/strict';
import { test } from 'node:test';
import { examplePlan } from '../testing/example-plan.ts';
import type { Plan } from './plan.ts';
import { serializePlan } from './serialize-plan.ts';

test('serializePlan gives one text for equal plans, whatever the order of their keys', () => {
  const plan = { ...examplePlan(), extensions: { 'uk.b': { y: 1, x: 2 }, 'uk.a': 1 } };
  const reversed = Object.fromEntries(Object.entries(plan).toReversed()) as unknown as Plan;
  reversed.extensions = { 'uk.a': 1, 'uk.b': { x: 2, y: 1 } };
  assert.equal(serializePlan(reversed), serializePlan(plan));
});
