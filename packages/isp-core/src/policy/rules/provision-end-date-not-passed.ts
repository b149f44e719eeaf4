/** A line whose last day is over is ended, or goes on with a new day. */
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';

export const rule = defineRule({
  id: 'provision-end-date-not-passed',
  since: '0.2.0',
  impact: 'should',
  topics: ['provision', 'upkeep'],
  sources: [
    { ref: 'dfe-cria-2026', at: 'Individual Support Plans, updated as needs change' },
    { ref: 'send-code-2015', at: '6.53 to 6.56' },
  ],
  help: 'When a line’s last day is over, end it and say why, or agree a new last day.',
  familyHelp:
    'If the plan still lists help whose last day is over, ask whether your child still has it.',
  why: 'Nobody can tell whether the child still has this help.',
  messages: {
    running: 'This line runs until {endsOn:date}.',
    passed:
      'This line was to end on {endsOn:date}, and stands here as not ended. Does the child still have it?',
  },
  check(_plan, { facts, today, pass, fail }) {
    return facts.liveProvision().flatMap(({ line: { endsOn }, at }) => {
      if (endsOn === undefined) return [];
      return endsOn < today ? fail('passed', at, { endsOn }) : pass('running', at, { endsOn });
    });
  },
});

export const examples: readonly Example[] = [
  {
    name: 'in the middle of its time',
    base: 'targeted',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'running',
    at: '/provision/0',
  },
  {
    name: 'on its last day',
    base: 'targeted',
    today: '2030-03-22',
    expect: 'pass',
    messageId: 'running',
  },
  {
    name: 'the day after',
    base: 'targeted',
    today: '2030-03-23',
    expect: 'fail',
    messageId: 'passed',
    at: '/provision/0',
  },
  {
    name: 'planned, and its time is over',
    base: 'targeted',
    patch: { '/provision/0/status': 'planned' },
    today: '2030-06-01',
    expect: 'fail',
    messageId: 'passed',
  },
  {
    name: 'without a last day',
    base: 'targeted',
    patch: { '/provision/0/endsOn': null },
    today: '2030-06-01',
    expect: 'inapplicable',
    messageId: 'nothing-to-check',
  },
];
