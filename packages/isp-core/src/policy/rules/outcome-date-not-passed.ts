/** An outcome whose day has come is judged, and not left standing. */
import { daysBetween } from '../../kernel/plain-date.ts';
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';

export const rule = defineRule({
  id: 'outcome-date-not-passed',
  since: '0.2.0',
  impact: 'should',
  topics: ['outcomes', 'review'],
  sources: [
    { ref: 'send-code-2015', at: '6.53 to 6.56' },
    { ref: 'dfe-cria-2026', at: 'Individual Support Plans, dynamic and not a static record' },
  ],
  help: 'When an outcome’s day has come, say how far it was reached. Then complete it, stop it, or agree a new day and say why.',
  familyHelp:
    'When the day for an outcome has come, you should hear how far your child has got and what happens next.',
  why: 'Days that pass in silence teach the child and the family that the plan is not meant.',
  messages: {
    ahead: 'The day for this outcome is still ahead.',
    passed:
      'The day for this outcome was {due:date}, {days:count day/days} ago, and it is still being worked on. How far was it reached, and what now?',
  },
  check: (_plan, { today, facts, pass, fail }) =>
    facts.liveOutcomes().flatMap(({ line, at }) => {
      const due = line.dueOn;
      if (line.lifecycle !== 'active' || due === undefined) return [];
      return due < today
        ? fail('passed', at, { due, days: daysBetween(due, today) })
        : pass('ahead', at);
    }),
});

export const examples: readonly Example[] = [
  {
    name: 'due in the spring',
    base: 'targeted',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'ahead',
    at: '/outcomes/0',
  },
  { name: 'due today', base: 'targeted', today: '2030-03-22', expect: 'pass', messageId: 'ahead' },
  {
    name: 'due yesterday',
    base: 'targeted',
    today: '2030-03-23',
    expect: 'fail',
    messageId: 'passed',
    at: '/outcomes/0',
  },
  {
    name: 'one of two is long past',
    base: 'specialist',
    patch: { '/outcomes/1/dueOn': '2029-07-13' },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'passed',
    at: '/outcomes/1',
  },
];
