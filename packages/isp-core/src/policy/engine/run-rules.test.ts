import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { parsePlan } from '../../plan/parse-plan.ts';
import type { Plan } from '../../plan/plan.ts';
import { defineRule } from './define-rule.ts';
import type { Profile } from './profile.ts';
import type { Rule } from './rule.ts';
import { runRules } from './run-rules.ts';
import { englandCurrent } from '../profiles/england-current.ts';
import { planOf } from './example-plans.ts';

const today = '2030-01-10';

function plan(patch = {}): Plan {
  const parsed = parsePlan(planOf({ base: 'targeted', patch }));
  assert.ok(parsed.ok);
  return parsed.value;
}

const shared = {
  since: '0.1.0',
  impact: 'should',
  topics: [],
  sources: [{ ref: 'send-code-2015', at: '6.48' }],
  help: 'Look here.',
  familyHelp: 'Look here.',
  why: 'It matters.',
} as const;

/** Points at each place that it is given. */
const pointer = (id: string, places: readonly string[]): Rule =>
  defineRule({
    ...shared,
    id,
    messages: { seen: 'Seen.' },
    check: (_plan, { fail }) => places.map((at) => fail('seen', at)),
  });

const broken = defineRule({
  ...shared,
  id: 'broken',
  messages: { never: 'Never said.' },
  check: () => {
    throw new TypeError('Rowan is in this message');
  },
});

const counting = defineRule({
  ...shared,
  id: 'counting',
  options: { most: 3, kind: 'any' },
  messages: { count: 'At most {most:count line/lines} of {kind}.' },
  check: (_plan, { options, pass }) => pass('count', '', options),
});

const withSettings = (rules: Profile['rules'], statuses?: Profile['statuses']): Profile => ({
  ...englandCurrent,
  rules,
  ...(statuses ? { statuses } : {}),
});

it('orders by rule, then by place in the plan and not by the text of the place', () => {
  const places = ['/outcomes', '/barriers/0', '/person', '/nowhere', '/barriers', ''];
  const rules = [pointer('b', ['/reviews', '/about']), pointer('a', places)];
  const found = runRules(plan(), rules, { profile: englandCurrent, today });
  assert.deepEqual(
    found.map(({ rule, at }) => `${rule}${at}`),
    [
      'a',
      'a/person',
      'a/barriers',
      'a/barriers/0',
      'a/outcomes',
      'a/nowhere',
      'b/about',
      'b/reviews',
    ],
  );
});

it('puts a list before its lines', () => {
  const places = ['/barriers/0', '/barriers'];
  const found = runRules(plan(), [pointer('a', places)], { profile: englandCurrent, today });
  assert.deepEqual(
    found.map(({ at }) => at),
    ['/barriers', '/barriers/0'],
  );
});

it('puts the tenth line after the second', () => {
  const { barriers } = plan();
  const many = Array.from({ length: 12 }, (_, i) => ({
    ...barriers[0]!,
    id: `00000000-0000-4000-8000-0000000009${String(i).padStart(2, '0')}`,
  }));
  const links = { '/adjustments': [], '/provision': [], '/outcomes': [] };
  const places = ['/barriers/10', '/barriers/2'];
  const found = runRules(plan({ ...links, '/barriers': many }), [pointer('a', places)], {
    profile: englandCurrent,
    today,
  });
  assert.deepEqual(
    found.map(({ at }) => at),
    ['/barriers/2', '/barriers/10'],
  );
});

it('gives the same findings whatever order the rules come in', () => {
  const rules = ['a', 'b', 'c', 'd'].map((id) => pointer(id, ['/about', '']));
  const expected = runRules(plan(), rules, { profile: englandCurrent, today });
  fc.assert(
    fc.property(fc.shuffledSubarray(rules, { minLength: 4 }), (shuffled) => {
      assert.deepEqual(runRules(plan(), shuffled, { profile: englandCurrent, today }), expected);
    }),
  );
});

it('asks a person when a rule breaks, without repeating what was thrown, and runs the others', () => {
  const found = runRules(plan(), [broken, counting], { profile: englandCurrent, today });
  assert.deepEqual(
    found.map(({ rule, outcome, messageId }) => [rule, outcome, messageId]),
    [
      ['broken', 'ask', 'rule-failed'],
      ['counting', 'pass', 'count'],
    ],
  );
  assert.match(found[0]!.message, /fault in the check.*Look here\.$/);
  assert.doesNotMatch(JSON.stringify(found), /Rowan/);
});

it('takes options from the profile where they are of the rule’s type', () => {
  const say = (options: Record<string, string | number | boolean>) => {
    const profile = withSettings({ counting: { options } });
    return runRules(plan(), [counting], { profile, today })[0]?.message;
  };
  assert.equal(say({}), 'At most 3 lines of any.');
  assert.equal(say({ most: 1, kind: 'some' }), 'At most 1 line of some.');
  assert.equal(say({ most: '1', other: 5 }), 'At most 3 lines of any.');
});

it('takes impact from the profile, and leaves out a rule that is off', () => {
  const rules = [pointer('a', ['']), pointer('b', [''])];
  const profile = withSettings({ a: { impact: 'must' }, b: { off: true } });
  const found = runRules(plan(), rules, { profile, today });
  assert.deepEqual(
    found.map(({ rule, impact }) => [rule, impact]),
    [['a', 'must']],
  );
});

it('does not take a setting from an object’s own nature', () => {
  const found = runRules(plan(), [pointer('constructor', [''])], {
    profile: withSettings({}),
    today,
  });
  assert.equal(found.length, 1);
});

it('uses only sources of the standing that the profile wants, and rules that have one', () => {
  const mixed: Rule = {
    ...pointer('mixed', ['']),
    sources: [
      { ref: 'dfe-cria-2026', at: 'Glossary' },
      { ref: 'cfa-2014', at: 'section 19' },
    ],
  };
  const proposed: Rule = { ...mixed, id: 'proposed', sources: mixed.sources.slice(0, 1) };
  const run = (statuses?: Profile['statuses']) => {
    const { statuses: _, ...profile } = withSettings({});
    const chosen = statuses ? { ...profile, statuses } : profile;
    return runRules(plan(), [mixed, proposed], { profile: chosen, today }).map(
      ({ rule, sources }) => [rule, ...sources.map(({ status }) => status)],
    );
  };
  assert.deepEqual(run(['law', 'guidance']), [['mixed', 'law']]);
  assert.deepEqual(run(), [
    ['mixed', 'proposed', 'law'],
    ['proposed', 'proposed'],
  ]);
});

it('says that advice does not concern a closed plan, another kind of record, or a plan with nothing of the sort', () => {
  const outcome = (target: Plan, rule: Rule) =>
    runRules(target, [rule], { profile: englandCurrent, today }).map((f) => [
      f.outcome,
      f.messageId,
    ]);
  const record = parsePlan(planOf({ base: 'adjustments' }));
  assert.ok(record.ok);
  assert.deepEqual(outcome(plan({ '/status': 'closed' }), counting), [
    ['inapplicable', 'plan-closed'],
  ]);
  assert.deepEqual(outcome(record.value, counting), [['inapplicable', 'other-kind']]);
  assert.deepEqual(outcome(plan(), pointer('a', [])), [['inapplicable', 'nothing-to-check']]);
});

it('says once that the day is no date, and runs no rule', () => {
  const never = pointer('never', ['/about']);
  const days: unknown[] = ['2026-02-31', '2026-2-3', 'today', '', undefined, null, 20260203];
  for (const day of days) {
    const found = runRules(plan(), [never, broken], {
      profile: englandCurrent,
      today: day as string,
    });
    assert.deepEqual(
      found.map(({ rule, outcome, messageId, at }) => [rule, outcome, messageId, at]),
      [['today', 'ask', 'no-such-day', '']],
    );
    assert.ok(found[0]?.message.includes(`The day “${String(day)}” is no date`));
  }
  const leap = runRules(plan(), [never], { profile: englandCurrent, today: '2028-02-29' });
  assert.deepEqual(
    leap.map(({ rule }) => rule),
    ['never'],
  );
});
