/** An adjustment says since when, so that what came after can be told from what was before. */
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';

export const rule = defineRule({
  id: 'adjustment-has-start',
  since: '0.2.0',
  impact: 'consider',
  topics: ['adjustments'],
  kinds: ['support-plan', 'adjustments-record'],
  sources: [
    { ref: 'equality-act-2010', at: 'section 20 and Schedule 13' },
    { ref: 'nasen-response-2026', at: 'Reasonable adjustments' },
  ],
  help: 'Record the first day of each adjustment. An honest guess at the month is better than nothing.',
  familyHelp: 'The plan should tell you since when each adjustment has been in place.',
  why: 'Without a start nobody can tell whether things got better because of it, or how long the child waited.',
  messages: {
    dated: 'The plan says since when this adjustment is made.',
    undated: 'This adjustment has no first day. Since when have adults done it?',
  },
  check: (_plan, { facts, pass, fail }) =>
    facts
      .liveAdjustments()
      .map(({ line, at }) =>
        line.startedOn === undefined ? fail('undated', at) : pass('dated', at),
      ),
});

export const examples: readonly Example[] = [
  {
    name: 'a first day',
    base: 'targeted',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'dated',
    at: '/adjustments/0',
  },
  {
    name: 'a first day, in a record of adjustments',
    base: 'adjustments',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'dated',
  },
  {
    name: 'no first day',
    base: 'targeted',
    patch: { '/adjustments/0/startedOn': null },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'undated',
    at: '/adjustments/0',
  },
  {
    name: 'no first day, in a record of adjustments',
    base: 'adjustments',
    patch: { '/adjustments/0/startedOn': null },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'undated',
  },
];
