import assert from 'node:assert/strict';
import { it } from 'node:test';
import { parsePlan } from '../../plan/parse-plan.ts';
import { defineRule } from '../engine/define-rule.ts';
import { planOf } from '../engine/example-plans.ts';
import type { Rule } from '../engine/rule.ts';
import { englandProposed2029 as profile } from '../profiles/england-proposed-2029.ts';
import { rules } from '../rules.gen.ts';
import { familyChecklist } from './family-checklist.ts';
import { topics } from './topics.ts';

const parsed = parsePlan(planOf({ base: 'targeted' }));
assert.ok(parsed.ok);
const plan = parsed.value;
const options = { profile, today: '2030-01-10' };

/** A rule that says so much of each part of the plan. */
const says = (id: string, topic: string, ...outcomes: ('pass' | 'fail' | 'ask')[]): Rule =>
  defineRule({
    ...{ id, since: '0.1.0', impact: 'should', topics: [topic], help: 'Help.', why: 'Why.' },
    sources: [{ ref: 'cfa-2014', at: 'section 19' }],
    familyHelp: `You can expect ${id}.`,
    messages: { said: 'Said.' },
    check: (_plan, tools) => outcomes.map((outcome, i) => tools[outcome]('said', `/people/${i}`)),
  });

it('answers in the family’s words, by topic, and says where something is open', () => {
  const own = [
    says('d', 'our-own-topic', 'pass'),
    says('c', 'review', 'pass', 'fail', 'ask'),
    says('b', 'review', 'fail'),
    says('a', 'child-first', 'pass', 'pass'),
    says('e', 'review', 'ask'),
    says('f', 'review'),
  ];
  assert.deepEqual(familyChecklist(plan, { ...options, rules: own }), [
    {
      topic: 'child-first',
      title: 'Your child comes first',
      items: [{ rule: 'a', text: 'You can expect a.', answer: 'yes', at: [] }],
    },
    {
      topic: 'review',
      title: 'Looking at the plan again',
      items: [
        { rule: 'b', text: 'You can expect b.', answer: 'not-yet', at: ['/people/0'] },
        { rule: 'c', text: 'You can expect c.', answer: 'partly', at: ['/people/1', '/people/2'] },
        { rule: 'e', text: 'You can expect e.', answer: 'ask', at: ['/people/0'] },
      ],
    },
    {
      topic: 'our-own-topic',
      title: 'our-own-topic',
      items: [{ rule: 'd', text: 'You can expect d.', answer: 'yes', at: [] }],
    },
  ]);
});

it('knows a name for the topics of every rule that we ship, each once', () => {
  const ids = topics.map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length);
  for (const rule of rules)
    for (const topic of rule.topics) assert.ok(ids.includes(topic), `${rule.id}: ${topic}`);
});

it('goes through our own rules, each at most once, and leaves out what does not concern the plan', () => {
  const items = familyChecklist(plan, options).flatMap((group) => group.items);
  const listed = items.map(({ rule }) => rule);
  assert.equal(new Set(listed).size, listed.length);
  assert.ok(listed.includes('voices-recorded'));
  const closed = familyChecklist({ ...plan, status: 'closed' }, options);
  assert.deepEqual(closed, []);
});
