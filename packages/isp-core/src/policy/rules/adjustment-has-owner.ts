/** Somebody sees to it that an adjustment happens. */
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';

export const rule = defineRule({
  id: 'adjustment-has-owner',
  since: '0.2.0',
  impact: 'should',
  topics: ['adjustments'],
  kinds: ['support-plan', 'adjustments-record'],
  sources: [
    { ref: 'equality-act-2010', at: 'section 20 and Schedule 13' },
    { ref: 'nasen-response-2026', at: 'Reasonable adjustments' },
  ],
  help: 'For each adjustment, name one person who sees to it that every adult knows it and does it.',
  familyHelp: 'For each adjustment there should be one person whom you can ask whether it happens.',
  why: 'What everybody should do, nobody checks. The child notices first.',
  messages: {
    owned: 'Somebody sees to this adjustment.',
    'nobody-named':
      'Nobody is named who sees to this adjustment. Who makes sure that all adults know it?',
  },
  check: (_plan, { facts, pass, fail }) =>
    facts
      .liveAdjustments()
      .map(({ line, at }) =>
        line.owner === undefined ? fail('nobody-named', at) : pass('owned', at),
      ),
});

export const examples: readonly Example[] = [
  {
    name: 'a named person',
    base: 'targeted',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'owned',
    at: '/adjustments/0',
  },
  {
    name: 'a named person, in a record of adjustments',
    base: 'adjustments',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'owned',
  },
  {
    name: 'nobody',
    base: 'targeted',
    patch: { '/adjustments/0/owner': null },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'nobody-named',
    at: '/adjustments/0',
  },
  {
    name: 'nobody, in a record of adjustments',
    base: 'adjustments',
    patch: { '/adjustments/0/owner': null },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'nobody-named',
  },
];
