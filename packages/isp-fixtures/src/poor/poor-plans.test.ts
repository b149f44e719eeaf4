/** Poor plans are plans: what is wrong with them is no matter of form. What finds it is tested with the rules. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { readPlan } from '@isp-kit/core/plan';
import type { Json } from '../json.ts';
import { planFixture } from '../plan-fixtures.ts';
import { poorPlanDocument } from './poor-plan.ts';
import { poorPlans } from './poor-plans.ts';

describe('every poor plan', () => {
  for (const poor of poorPlans) {
    const good = JSON.parse(readFileSync(planFixture(poor.base).url, 'utf8')) as Json;

    test(`${poor.name} reads, and differs from its good plan`, () => {
      const bad = poorPlanDocument(poor, good);
      const read = readPlan(JSON.stringify(bad));
      assert.ok(read.ok, JSON.stringify(read));
      assert.notDeepEqual(bad, good);
      assert.match(poor.fault, /^[A-Z“‘].*[.?]$/su);
    });
  }

  test('is one of at least thirty, with a name of its own', () => {
    assert.ok(poorPlans.length >= 30);
    assert.equal(new Set(poorPlans.map(({ name }) => name)).size, poorPlans.length);
  });
});
