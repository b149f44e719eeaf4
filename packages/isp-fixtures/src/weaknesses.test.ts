/** Two plans are weak on purpose, so that the kit has something to say; the others are not. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readPlan, type Plan } from '@isp-kit/core/plan';
import { checkPlan, englandCurrent, englandProposed2029 } from '@isp-kit/core/policy';
import { FIXTURES_TODAY } from './plan-fixture.ts';
import { planFixtures } from './plan-fixtures.ts';

const plans: readonly (readonly [name: string, plan: Plan])[] = planFixtures.map(
  ({ name, url }) => {
    const read = readPlan(readFileSync(url));
    assert.ok(read.ok, name);
    return [name, read.value];
  },
);

/** The plans of which the rule says that something is amiss. */
function failing(rule: string): string[] {
  return plans.flatMap(([name, plan]) => {
    const findings = checkPlan(plan, { profile: englandCurrent, today: FIXTURES_TODAY });
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

test('beyond those two, no plan lacks what it must or should have, under either profile', () => {
  const failures = plans.flatMap(([name, plan]) =>
    [englandCurrent, englandProposed2029].flatMap((profile) =>
      checkPlan(plan, { profile, today: FIXTURES_TODAY })
        .filter(({ outcome, impact }) => outcome === 'fail' && impact !== 'consider')
        .map(({ rule }) => `${name} ${rule}`),
    ),
  );
  assert.deepEqual(
    [...new Set(failures)],
    [
      'year-8-planning-and-anxiety provision-is-specific',
      'year-8-planning-and-anxiety wording-is-specific',
      'year-10-physical outcome-progress-recorded',
      'year-10-physical review-within-a-year',
    ],
  );
});

test('every line of an EHC plan has a line here that delivers it', () => {
  const withLines = plans.filter(([, plan]) => plan.ehcp !== undefined);
  assert.ok(withLines.length >= 5);
  for (const [name, plan] of withLines) {
    const delivered = new Set(plan.provision.flatMap((line) => line.ehcpProvision));
    for (const { id, reference } of plan.ehcp?.provision ?? []) {
      assert.ok(delivered.has(id), `${name} ${reference}`);
    }
  }
});
