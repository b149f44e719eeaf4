/** A barrier is more than a name: where it arises, what it costs the child, or how it is known. */
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';
import { placed } from '../engine/plan-facts.ts';

export const rule = defineRule({
  id: 'barrier-is-described',
  since: '0.2.0',
  impact: 'should',
  topics: ['content', 'barriers'],
  kinds: ['support-plan', 'adjustments-record'],
  sources: [
    { ref: 'send-code-2015', at: '6.44 to 6.56' },
    { ref: 'dfe-cria-2026', at: 'Glossary, Individual Support Plan' },
    { ref: 'nasen-response-2026', at: 'The child, not the category' },
  ],
  help: 'For each barrier, say where and when it arises, what it means for learning or taking part, and how you know.',
  familyHelp:
    'The plan should say when and where something is hard for your child, and what it means for them, not only what it is called.',
  why: 'A name looks the same in every lesson. Where and when it bites shows what the setting can change.',
  messages: {
    described: 'The plan says more of this barrier than its name.',
    bare: 'Only a sentence names this barrier. Where does it happen, what does it mean for the child, and how is it known?',
  },
  check: ({ barriers }, { pass, fail }) =>
    placed(barriers, 'barriers').map(({ line, at }) =>
      (line.where ?? line.impact ?? line.evidence) ? pass('described', at) : fail('bare', at),
    ),
});

const bare = {
  '/barriers/0/where': null,
  '/barriers/0/impact': null,
  '/barriers/0/evidence': null,
};

export const examples: readonly Example[] = [
  {
    name: 'where, what it means and how it is known',
    base: 'targeted',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'described',
    at: '/barriers/0',
  },
  {
    name: 'what it means alone',
    base: 'adjustments',
    patch: { '/barriers/0/where': null, '/barriers/0/evidence': null },
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'described',
  },
  {
    name: 'a name alone',
    base: 'targeted',
    patch: bare,
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'bare',
    at: '/barriers/0',
  },
  {
    name: 'a name alone, in a record of adjustments',
    base: 'adjustments',
    patch: bare,
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'bare',
  },
];
