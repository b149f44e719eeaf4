/** A concern is answered by the day that was promised. */
import { daysBetween } from '../../kernel/plain-date.ts';
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';

export const rule = defineRule({
  id: 'concern-is-answered-in-time',
  since: '0.2.0',
  impact: 'should',
  topics: ['concerns'],
  kinds: ['support-plan', 'adjustments-record'],
  sources: [
    { ref: 'dfe-parents-mainstream-2026', at: 'Complaints, clear expectations and timeframes' },
    { ref: 'isos-lga-ccn-2026', at: 'Swift and fair resolution' },
  ],
  help: 'Tell whoever raised the concern by when they have an answer, and answer by then, even if only to say what is still looked into.',
  familyHelp:
    'When you raise a concern, you should be told by when you have an answer, and have it by then.',
  why: 'While adults wait for each other, the child waits too.',
  messages: {
    answered: 'This concern was answered on {on:date}.',
    waiting: 'An answer to this concern is due by {due:date}.',
    overdue: 'An answer to this concern was due by {due:date}, {days:count day/days} ago.',
    'no-day': 'This concern is open. By when is an answer due?',
    'no-words': 'This concern was answered on {on:date}, and the answer is not noted.',
  },
  check({ concerns }, { today, pass, fail, ask }) {
    return concerns.flatMap(({ status, stages }, i) => {
      const j = stages.length - 1;
      const last = stages[j];
      if (last === undefined) return status === 'open' ? ask('no-day', `/concerns/${i}`) : [];
      const at = `/concerns/${i}/stages/${j}`;
      const { answeredOn: on, answer, dueOn: due } = last;
      if (on !== undefined)
        return answer === undefined ? ask('no-words', at, { on }) : pass('answered', at, { on });
      if (status !== 'open') return [];
      if (due === undefined) return ask('no-day', at);
      return due < today
        ? fail('overdue', at, { due, days: daysBetween(due, today) })
        : pass('waiting', at, { due });
    });
  },
});

const panel = '/concerns/0/stages/1';
const open = {
  '/concerns/0/status': 'open',
  [`${panel}/answeredOn`]: null,
  [`${panel}/answer`]: null,
} as const;

export const examples: readonly Example[] = [
  {
    name: 'answered by the panel',
    base: 'moving',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'answered',
    at: panel,
  },
  {
    name: 'on the day it is due',
    base: 'moving',
    patch: open,
    today: '2029-11-30',
    expect: 'pass',
    messageId: 'waiting',
  },
  {
    name: 'a day late',
    base: 'moving',
    patch: open,
    today: '2029-12-01',
    expect: 'fail',
    messageId: 'overdue',
    at: panel,
  },
  {
    name: 'open, and nobody said until when',
    base: 'moving',
    patch: {
      '/concerns/0/status': 'open',
      '/concerns/0/stages/1/answeredOn': null,
      '/concerns/0/stages/1/answer': null,
      '/concerns/0/stages/1/dueOn': null,
    },
    today: '2029-12-01',
    expect: 'ask',
    messageId: 'no-day',
    at: panel,
  },
  {
    name: 'answered, and nobody wrote down how',
    base: 'moving',
    patch: { '/concerns/0/stages/1/answer': null },
    today: '2030-01-10',
    expect: 'ask',
    messageId: 'no-words',
  },
  {
    name: 'open, and nothing begun',
    base: 'moving',
    patch: { '/concerns/0/status': 'open', '/concerns/0/stages': [] },
    today: '2030-01-10',
    expect: 'ask',
    messageId: 'no-day',
    at: '/concerns/0',
  },
  {
    name: 'withdrawn before anybody answered',
    base: 'moving',
    patch: { '/concerns/0/status': 'withdrawn', '/concerns/0/stages/1/answeredOn': null },
    today: '2030-01-10',
    expect: 'inapplicable',
    messageId: 'nothing-to-check',
  },
];
