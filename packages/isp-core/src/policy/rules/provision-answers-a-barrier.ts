/** Every line of provision answers something that gets in the child’s way. */
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';

export const rule = defineRule({
  id: 'provision-answers-a-barrier',
  since: '0.2.0',
  impact: 'should',
  topics: ['provision', 'barriers'],
  sources: [
    { ref: 'dfe-cria-2026', at: 'Glossary, Individual Support Plan' },
    { ref: 'send-code-2015', at: '6.44 and 6.48' },
  ],
  help: 'Link each line of provision to the barrier that it answers.',
  familyHelp: 'The plan should tell you which difficulty each kind of help is for.',
  why: 'Help that is not tied to what gets in the way is given because it is there, not because this child needs it.',
  messages: {
    answers: 'This line answers a barrier.',
    none: 'This line is not linked to any barrier. What gets in the child’s way that it answers?',
  },
  check(_plan, { facts, pass, fail }) {
    return facts
      .liveProvision()
      .map(({ line, at }) => (line.barriers.length > 0 ? pass('answers', at) : fail('none', at)));
  },
});

export const examples: readonly Example[] = [
  {
    name: 'a line for a barrier',
    base: 'targeted',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'answers',
    at: '/provision/0',
  },
  {
    name: 'a planned line for a barrier',
    base: 'targeted',
    patch: { '/provision/0/status': 'planned' },
    today: '2029-09-01',
    expect: 'pass',
    messageId: 'answers',
  },
  {
    name: 'a line for no barrier',
    base: 'targeted',
    patch: { '/provision/0/barriers': [] },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'none',
    at: '/provision/0',
  },
  {
    name: 'a planned line for no barrier',
    base: 'targeted',
    patch: { '/provision/0/barriers': [], '/provision/0/status': 'planned' },
    today: '2029-09-01',
    expect: 'fail',
    messageId: 'none',
  },
];
