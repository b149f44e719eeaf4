/**
 * No byte, id, length or hash of what an audience may not see is in anything that it is given: over
 * five thousand plans with a canary in every text, for every audience.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessFor } from '../src/access/access-table.ts';
import { defaultAccessTable } from '../src/access/default-table/default-table.ts';
import { viewFor } from '../src/access/view-for.ts';
import { isObject } from '../src/kernel/json.ts';
import { parsePlan } from '../src/plan/parse-plan.ts';
import type { Plan } from '../src/plan/plan.ts';
import { randomFrom } from '../src/testing/random-changes.ts';
import { canaryPlan } from './redaction/canary-plan.ts';
import { leaksIn } from './redaction/leaks.ts';
import { canariesIn, surveyOf, whatIsHidden, type Hidden } from './redaction/what-is-hidden.ts';

const PLANS = Number(process.env['ISP_REDACTION_PLANS'] ?? 5_000);
const audiences = defaultAccessTable.audiences.map(({ audience }) => audience);
const today = '2030-01-10';
const accessOf = (audience: string) => accessFor(defaultAccessTable, audience);
const hiddenFrom = (plan: Plan, audience: string) =>
  whatIsHidden(surveyOf(plan), accessOf(audience));
/** Each plan has one audience for what takes long. */
const turnOf = (seed: number) => audiences[seed % audiences.length] as string;

test('the plans are plans, and in each there is something that somebody may not see', () => {
  let hidden = 0;
  for (let seed = 1; seed <= 300; seed++) {
    const plan = canaryPlan(randomFrom(seed));
    const parsed = parsePlan(plan);
    assert.ok(parsed.ok, JSON.stringify(parsed));
    hidden += hiddenFrom(plan, turnOf(seed)).hidden.size;
  }
  assert.ok(hidden > 3_000, String(hidden));
});

test('views give nothing away, are plans, and show all that may be seen', () => {
  for (let seed = 1; seed <= PLANS; seed++) {
    const plan = canaryPlan(randomFrom(seed), seed % 4 === 0 ? 'some lines' : 'few lines');
    const survey = surveyOf(plan);
    for (const audience of audiences) {
      const view = viewFor(plan, { audience, today });
      const { ids, seen, told } = whatIsHidden(survey, accessOf(audience));
      const shown = JSON.stringify(view.plan);
      const list = JSON.stringify(view.withheld);
      const say = `seed ${seed}, ${audience}`;
      const leaks = [
        ...leaksIn(shown, { canaries: (n) => seen.has(n), hiddenIds: ids }),
        ...leaksIn(list, { canaries: (n) => told.has(n), hiddenIds: ids }),
      ];
      assert.equal(leaks.join(), '', say);
      assert.equal(new Set(canariesIn(shown)).size, seen.size, `${say}: all that may be seen`);
    }
    const audience = turnOf(seed);
    const view = viewFor(plan, { audience, today });
    assert.ok(parsePlan(view.plan).ok, `seed ${seed}: not a plan`);
    const other = withOtherSecrets(plan, whatIsHidden(survey, accessOf(audience)));
    assert.equal(
      JSON.stringify(viewFor(other, { audience, today })),
      JSON.stringify(view),
      `seed ${seed}: the words, ids or lengths of what is withheld make a difference`,
    );
  }
});

/** The same plan with other, longer words and other ids wherever they are hidden. */
function withOtherSecrets(plan: Plan, { ids, hidden }: Hidden): Plan {
  const change = (value: unknown): unknown => {
    if (typeof value === 'string') {
      if (ids.has(value)) return value.replace('5eca4a11', '0ddba11a');
      const [n] = canariesIn(value);
      return n !== undefined && hidden.has(n) ? `${value}, and far more of the same` : value;
    }
    if (Array.isArray(value)) return value.map(change);
    if (!isObject(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, change(child)]));
  };
  return change(plan) as Plan;
}
