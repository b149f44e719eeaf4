/** Judged by another package's JSON Patch. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyPatch } from 'rfc6902';
import type { Plan } from '../plan/plan.ts';
import { examplePlan, id, NOISE_BARRIER } from '../testing/example-plan.ts';
import { changedAtRandom, randomFrom } from '../testing/random-changes.ts';
import { diffPlans } from './diff-plans.ts';
import { toJsonPatch } from './json-patch.ts';

test('does to the plan what the edits do, as another package reads it', () => {
  for (let seed = 1; seed <= 500; seed++) {
    const random = randomFrom(seed);
    const a = changedAtRandom(examplePlan(), random, 'a', 6);
    const b = changedAtRandom(examplePlan(), random, 'b', 6);
    const patch = toJsonPatch(a, diffPlans(a, b));
    assert.ok(patch.ok);
    const patched = structuredClone(a);
    const errors = applyPatch(patched, patch.value);
    assert.deepEqual(errors.filter(Boolean), [], `seed ${seed}`);
    assert.deepEqual(patched, b, `seed ${seed}`);
  }
});

test('says a place by its position now, and a move by where it comes to be', () => {
  const patch = toJsonPatch(examplePlan(), [
    { type: 'move', at: `/barriers/${NOISE_BARRIER}`, before: id(41) },
    { type: 'set', at: `/barriers/${NOISE_BARRIER}/statement`, value: 'Too much noise.' },
    { type: 'remove', at: `/outcomes/${id(71)}/target` },
  ]);
  assert.deepEqual(patch, {
    ok: true,
    value: [
      { op: 'move', from: '/barriers/1', path: '/barriers/0' },
      { op: 'replace', path: '/barriers/0/statement', value: 'Too much noise.' },
      { op: 'remove', path: '/outcomes/0/target' },
    ],
  });
});

test('says so where an edit is about a line that is not there', () => {
  const plan: Plan = examplePlan();
  const patch = toJsonPatch(plan, [{ type: 'remove', at: '/barriers/nowhere' }]);
  assert.equal(!patch.ok && patch.error.code, 'ISP_EDIT_UNKNOWN_PLACE');
});
