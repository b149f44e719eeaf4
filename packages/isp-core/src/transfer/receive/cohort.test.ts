/** Receiving among a whole school’s plans: nobody’s plan comes into somebody else’s record. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FIXTURES_TODAY, generateCohort } from '@isp-kit/fixtures';
import { parsePlan } from '../../plan/parse-plan.ts';
import type { Plan } from '../../plan/plan.ts';
import { receivedPlan } from '../../testing/received-plan.ts';
import { receiveTransfer } from './receive-transfer.ts';

const school: Plan[] = [];
for (const document of generateCohort({ seed: 'receive', size: 150, today: FIXTURES_TODAY })) {
  const parsed = parsePlan(document);
  assert.ok(parsed.ok);
  school.push(parsed.value);
}

/** The same child’s plan from a system that has other ids, as most would. */
const elsewhere = (plan: Plan): Plan => ({
  ...plan,
  id: plan.id.replace(/^.{8}/, 'ffffffff'),
});

const without = (plan: Plan): Plan => ({
  ...plan,
  person: { ...plan.person, identifiers: [] },
});

test('each plan finds its own record, and no other', () => {
  for (const plan of school) {
    const { outcome, existing } = receiveTransfer(
      receivedPlan({ ...plan, revision: plan.revision + 1 }),
      school,
    );
    assert.equal(outcome, 'merged');
    assert.equal(existing?.id, plan.id);
  }
});

test('without the plan’s id it goes by a number; without any, a person is asked', () => {
  let numbered = 0;
  for (const plan of school) {
    const hasNumber = plan.person.identifiers.some(({ scheme }) => scheme === 'upn');
    const came = receiveTransfer(receivedPlan(elsewhere(plan)), school);
    if (hasNumber) {
      numbered++;
      assert.equal(came.outcome, 'second-plan');
    }
    if (came.existing) assert.equal(came.existing.id, plan.id);
    const asked = receiveTransfer(receivedPlan(without(elsewhere(plan))), school);
    assert.equal(asked.outcome, 'ask-child');
    assert.ok(asked.matches.some((match) => match.plan === plan.id));
  }
  assert.ok(numbered > school.length / 2, `${numbered} have a number`);
});

test('a child who is not here begins a record, or a person is asked: nobody is joined', () => {
  for (const [i, plan] of school.entries()) {
    const others = school.toSpliced(i, 1);
    const { outcome, existing } = receiveTransfer(receivedPlan(plan), others);
    assert.ok(outcome === 'new-record' || outcome === 'ask-child', outcome);
    assert.equal(existing, undefined);
  }
});
