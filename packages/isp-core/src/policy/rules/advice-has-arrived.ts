/** Advice that was asked for has a day by which it should come, and comes. */
import { daysBetween } from '../../kernel/plain-date.ts';
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';

export const rule = defineRule({
  id: 'advice-has-arrived',
  since: '0.2.0',
  impact: 'should',
  topics: ['advice', 'upkeep'],
  sources: [
    { ref: 'nasen-response-2026', at: 'Named professionals contribute' },
    { ref: 'dfe-reform-2026', at: 'Layers of support, Targeted Plus' },
  ],
  help: 'When you ask a service for advice, write down by when you expect it. When that day is over, ask again, and tell the family.',
  familyHelp:
    'The plan should tell you which advice is awaited and when it should come. If it is late, ask what is done meanwhile.',
  why: 'The child waits too, and needs something in the meantime.',
  messages: {
    received: 'This advice has come.',
    awaited: 'This advice is expected by {expectedBy:date}.',
    late: 'This advice was expected by {expectedBy:date}, {days:count day/days} ago. Ask again, and agree what is done meanwhile.',
    'no-day':
      'This advice was asked for, without a day by which it should come. Ask the service for one.',
  },
  check({ advice }, { today, pass, fail, ask }) {
    return advice.flatMap(({ status, expectedBy }, i) => {
      const at = `/advice/${i}`;
      if (status === 'received') return pass('received', at);
      if (status !== 'requested') return [];
      if (expectedBy === undefined) return ask('no-day', at);
      return expectedBy < today
        ? fail('late', at, { expectedBy, days: daysBetween(expectedBy, today) })
        : pass('awaited', at, { expectedBy });
    });
  },
});

const asked = { '/advice/0/status': 'requested', '/advice/0/expectedBy': '2029-06-29' } as const;

export const examples: readonly Example[] = [
  {
    name: 'received',
    base: 'specialist',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'received',
    at: '/advice/0',
  },
  {
    name: 'due today',
    base: 'specialist',
    patch: asked,
    today: '2029-06-29',
    expect: 'pass',
    messageId: 'awaited',
  },
  {
    name: 'a week late',
    base: 'specialist',
    patch: asked,
    today: '2029-07-06',
    expect: 'fail',
    messageId: 'late',
    at: '/advice/0',
  },
  {
    name: 'asked for, without a day',
    base: 'specialist',
    patch: { '/advice/0/status': 'requested' },
    today: '2029-07-06',
    expect: 'ask',
    messageId: 'no-day',
  },
  {
    name: 'the service said no',
    base: 'specialist',
    patch: { '/advice/0/status': 'declined' },
    today: '2029-07-06',
    expect: 'inapplicable',
    messageId: 'nothing-to-check',
  },
];
