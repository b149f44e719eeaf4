/** No rule breaks on any text, wherever in a plan it stands. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { edgeFixtures, generateCohort, hostileTexts, planFixture } from '@isp-kit/fixtures';
import { parsePlan } from '../../plan/parse-plan.ts';
import type { Plan } from '../../plan/plan.ts';
import { checkPlan } from '../check-plan.ts';
import { checkCohort } from '../cohort/check-cohort.ts';
import { englandProposed2029 } from '../profiles/england-proposed-2029.ts';

const options = { profile: englandProposed2029, today: '2026-11-22' } as const;

function breaksNothing(plan: Plan, name: string): void {
  const failed = checkPlan(plan, options).filter(({ messageId }) => messageId === 'rule-failed');
  assert.deepEqual(
    failed.map(({ rule }) => rule),
    [],
    name,
  );
}

/** Fields whose values are codes, dates or references: a plan with others is not a plan. */
const notText = /^(?:id|format|schemaVersion|kind|status|language|profile|.*On|on|from|to|.*At)$/;

/** The value with `text` in place of every text that has a space in it. */
function withText(value: unknown, text: string, key = ''): unknown {
  if (typeof value === 'string') return value.includes(' ') && !notText.test(key) ? text : value;
  if (Array.isArray(value)) return value.map((each) => withText(each, text, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, withText(v, text, k)]));
}

const curated = [
  'year-9-disagreement',
  'year-6-aac-before-the-move',
  'year-9-inclusion-base',
] as const;

const plans = curated.map((name) => {
  const parsed = parsePlan(JSON.parse(readFileSync(planFixture(name).url, 'utf8')));
  assert.ok(parsed.ok, name);
  return parsed.value;
});

// A host may hand over a plan that it did not read with us, so whether the reader would take these
// texts does not matter here.
it('breaks on no hostile text in every text field', async () => {
  assert.ok(hostileTexts.length >= 90);
  for (const { name, text: make } of hostileTexts) {
    const made = make();
    const all = typeof made === 'string' ? made : Buffer.from(made).toString('latin1');
    // Some are megabytes, to hurt a reader; how long texts fare is for the next test.
    const text = all.slice(0, 20_000);
    const hostile = plans.map((plan) => withText(plan, text) as Plan);
    for (const plan of hostile) breaksNothing(plan, name);
    assert.ok((await checkCohort(hostile, options)).length > 0, name);
  }
});

it('breaks on no long text in every text field', () => {
  const parts = [
    'a',
    'A',
    ' ',
    '“',
    '‘’',
    '.',
    'AB ',
    'as needed ',
    '“refuses ',
    '(',
    '\n',
    '1',
    '’s',
    '😀',
  ];
  const [plan] = plans;
  assert.ok(plan);
  for (const part of parts) {
    const text = part.repeat(Math.ceil(100_000 / part.length));
    breaksNothing(withText(plan, text) as Plan, part);
  }
});

it('breaks on no document at the edge of what a plan may be', () => {
  let met = 0;
  for (const { name, value } of edgeFixtures) {
    const parsed = parsePlan(value());
    if (!parsed.ok) continue;
    met++;
    breaksNothing(parsed.value, name);
  }
  assert.ok(met > 20, `${met}`);
});

it('breaks on no generated plan', () => {
  for (const document of generateCohort({ seed: 'rules', size: 40, today: '2026-11-22' })) {
    const parsed = parsePlan(document);
    assert.ok(parsed.ok);
    breaksNothing(parsed.value, parsed.value.person.givenName);
  }
});
