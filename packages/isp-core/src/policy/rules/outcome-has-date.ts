/** An outcome says by when. */
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';

export const rule = defineRule({
  id: 'outcome-has-date',
  since: '0.2.0',
  impact: 'should',
  topics: ['outcomes'],
  sources: [
    { ref: 'send-code-2015', at: '6.48' },
    { ref: 'dfe-cria-2026', at: 'Individual Support Plans, outcomes expected from support' },
  ],
  help: 'Give each outcome a day by which you expect it, and look at it then.',
  familyHelp: 'For each outcome, the plan should tell you by when it is meant to be reached.',
  why: 'An outcome without a day is never late, so nobody asks why it was not reached.',
  messages: {
    dated: 'This outcome has a day.',
    undated: 'This outcome does not say by when. Agree a day with the child and the family.',
  },
  check: (_plan, { facts, pass, fail }) =>
    facts
      .liveOutcomes()
      .map(({ line, at }) => (line.dueOn === undefined ? fail('undated', at) : pass('dated', at))),
});

export const examples: readonly Example[] = [
  {
    name: 'by the spring',
    base: 'targeted',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'dated',
    at: '/outcomes/0',
  },
  {
    name: 'both of two',
    base: 'specialist',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'dated',
    at: '/outcomes/1',
  },
  {
    name: 'no day',
    base: 'targeted',
    patch: { '/outcomes/0/dueOn': null },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'undated',
    at: '/outcomes/0',
  },
  {
    name: 'no day for one of four',
    base: 'college',
    patch: { '/outcomes/2/dueOn': null },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'undated',
    at: '/outcomes/2',
  },
];
