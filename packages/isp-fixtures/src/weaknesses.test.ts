/** Two plans are weak on purpose, so that the kit has something to say; the others are not. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readPlan } from '@isp-kit/core/plan';
import { checkPlan, englandCurrent } from '@isp-kit/core/policy';
import { FIXTURES_TODAY } from './plan-fixture.ts';
import { planFixtures } from './plan-fixtures.ts';

/** The plans of which the rule says that something is amiss. */
function failing(rule: string): string[] {
  return planFixtures.flatMap(({ name, url }) => {
    const plan = readPlan(readFileSync(url));
    assert.ok(plan.ok, name);
    const findings = checkPlan(plan.value, { profile: englandCurrent, today: FIXTURES_TODAY });
    return findings.some((f) => f.rule === rule && f.outcome === 'fail') ? [name] : [];
  });
}

test('only Mira’s yearly review is overdue', () => {
  assert.deepEqual(failing('review-within-a-year'), ['year-10-physical']);
});

test('only Jude has a line of provision that is not specific', () => {
  assert.deepEqual(failing('provision-is-specific'), ['year-8-planning-and-anxiety']);
});

test('every plan says what gets in the way, what is done, and what the child and family say', () => {
  for (const rule of [
    'content-blocks-present',
    'barrier-is-answered',
    'strengths-and-what-matters-recorded',
    'voices-recorded',
  ]) {
    assert.deepEqual(failing(rule), [], rule);
  }
});
