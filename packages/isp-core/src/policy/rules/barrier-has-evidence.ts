/** A barrier says how it is known: what was seen, counted or told. */
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';
import { placed } from '../engine/plan-facts.ts';

export const rule = defineRule({
  id: 'barrier-has-evidence',
  since: '0.2.0',
  impact: 'consider',
  topics: ['barriers', 'evidence'],
  sources: [
    { ref: 'send-code-2015', at: '6.44 to 6.56' },
    { ref: 'nasen-response-2026', at: 'Evidence, with qualitative evidence' },
  ],
  help: 'Say how each barrier is known: what was seen, by whom and when, or what the child or family told you. No diagnosis is needed.',
  familyHelp:
    'The plan should say how the setting knows what is hard for your child. What you see at home counts.',
  why: 'Help that rests on a guess is hard to defend and hard to stop. What was seen can be looked for again.',
  messages: {
    known: 'The plan says how this barrier is known.',
    'not-said': 'It does not say how this barrier is known. What was seen, counted or told?',
  },
  check: ({ barriers }, { pass, fail }) =>
    placed(barriers, 'barriers').map(({ line, at }) =>
      line.evidence !== undefined ? pass('known', at) : fail('not-said', at),
    ),
});

export const examples: readonly Example[] = [
  {
    name: 'what was seen in lessons',
    base: 'targeted',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'known',
    at: '/barriers/0',
  },
  {
    name: 'what was counted, for both barriers',
    base: 'specialist',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'known',
    at: '/barriers/1',
  },
  {
    name: 'not said',
    base: 'targeted',
    patch: { '/barriers/0/evidence': null },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'not-said',
    at: '/barriers/0',
  },
  {
    name: 'not said for one of two',
    base: 'specialist',
    patch: { '/barriers/1/evidence': null },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'not-said',
    at: '/barriers/1',
  },
];
