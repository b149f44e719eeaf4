/** An adjustment says which barrier it is there for. */
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';

export const rule = defineRule({
  id: 'adjustment-answers-a-barrier',
  since: '0.2.0',
  impact: 'consider',
  topics: ['adjustments', 'barriers'],
  kinds: ['support-plan', 'adjustments-record'],
  sources: [
    { ref: 'equality-act-2010', at: 'section 20' },
    { ref: 'dfe-cria-2026', at: 'Article 23' },
    { ref: 'dfe-families-2026', at: 'Individual Support Plans' },
  ],
  help: 'Link each adjustment to the barrier that it removes, or write that barrier down.',
  familyHelp: 'For each adjustment you should be able to see what it makes easier for your child.',
  why: 'Whoever knows why does it well, and can do something better when it does not work.',
  messages: {
    linked: 'The plan says what this adjustment is for.',
    loose:
      'The plan does not say which barrier this adjustment answers. Link it, or ask whether it is still needed.',
  },
  check: (_plan, { facts, pass, fail }) =>
    facts
      .liveAdjustments()
      .map(({ line, at }) => (line.barriers.length === 0 ? fail('loose', at) : pass('linked', at))),
});

export const examples: readonly Example[] = [
  {
    name: 'linked to a barrier',
    base: 'targeted',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'linked',
    at: '/adjustments/0',
  },
  {
    name: 'linked, in a record of adjustments',
    base: 'adjustments',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'linked',
  },
  {
    name: 'linked to nothing',
    base: 'targeted',
    patch: { '/adjustments/0/barriers': [] },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'loose',
    at: '/adjustments/0',
  },
  {
    name: 'linked to nothing, in a record of adjustments',
    base: 'adjustments',
    patch: { '/adjustments/0/barriers': [] },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'loose',
  },
];
