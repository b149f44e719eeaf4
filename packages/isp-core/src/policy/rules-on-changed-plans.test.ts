/** What holds of every rule on plans that nobody thought of. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { it } from 'node:test';
import fc from 'fast-check';
import { valueAt } from '../kernel/pointer.ts';
import { parsePlan } from '../plan/parse-plan.ts';
import type { Plan } from '../plan/plan.ts';
import { datedPlan } from '../testing/dated-plan.ts';
import { changedAtRandom, randomFrom } from '../testing/random-changes.ts';
import { checkPlan } from './check-plan.ts';
import { profiles } from './profiles/profile-by-id.ts';

function fixtures(): Plan[] {
  const folder = new URL('../../../isp-fixtures/plans/', import.meta.url);
  return readdirSync(folder).map((name) => {
    const parsed = parsePlan(JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
    assert.ok(parsed.ok, name);
    return parsed.value;
  });
}

/** No rule gives up, leaves a gap in its words, or points at nothing. */
function assertSound(plan: Plan, today: string): void {
  for (const profile of profiles) {
    for (const { rule, at, message, messageId } of checkPlan(plan, { profile, today })) {
      assert.notEqual(messageId, 'rule-failed', rule);
      assert.doesNotMatch(message, /\{[A-Za-z]+(?::|\})/, rule);
      assert.notEqual(valueAt(plan, at), undefined, `${rule} ${at}`);
    }
  }
}

const someDay = fc.constantFrom('2026-11-22', '2028-02-29', '2030-09-01', '2031-03-31');

it('is sound on good plans that were changed at random', () => {
  const plans = fixtures();
  fc.assert(
    fc.property(
      fc.constantFrom(...plans),
      fc.nat(),
      fc.integer({ min: 1, max: 40 }),
      someDay,
      (plan, seed, count, today) => {
        assertSound(changedAtRandom(plan, randomFrom(seed), 'changed', count), today);
      },
    ),
    { numRuns: 100 },
  );
});

it('is sound on plans with dates in any order', () => {
  fc.assert(fc.property(datedPlan, someDay, assertSound), { numRuns: 100 });
});
