/** A line that was to have started has, or the plan says why not. */
import { daysBetween } from '../../kernel/plain-date.ts';
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';

export const rule = defineRule({
  id: 'provision-planned-has-started',
  since: '0.2.0',
  impact: 'should',
  topics: ['provision', 'upkeep'],
  sources: [
    { ref: 'send-code-2015', at: '6.48 and 6.52' },
    { ref: 'isos-lga-ccn-2026', at: 'Plans that are not delivered' },
  ],
  help: 'When planned help has started, say so. When it has not, agree a new day with the family and say why.',
  familyHelp:
    'The plan should tell you when new help starts. If that day is over, you can ask whether it has begun.',
  why: 'Help that is promised and does not begin is lost time, and lost trust.',
  messages: {
    ahead: 'This line is to start on {startsOn:date}.',
    'not-started':
      'This line was to start on {startsOn:date}, {days:count day/days} ago, and is still planned. Has it started?',
    'no-day': 'This line is planned, without a day on which it starts. When does it?',
  },
  check({ provision }, { today, pass, fail, ask }) {
    return provision.flatMap(({ status, startsOn }, i) => {
      if (status !== 'planned') return [];
      const at = `/provision/${i}`;
      if (startsOn === undefined) return ask('no-day', at);
      if (startsOn >= today) return pass('ahead', at, { startsOn });
      return fail('not-started', at, { startsOn, days: daysBetween(startsOn, today) });
    });
  },
});

const planned = { '/provision/0/status': 'planned' } as const;

export const examples: readonly Example[] = [
  {
    name: 'a day before it starts',
    base: 'targeted',
    patch: planned,
    today: '2029-09-09',
    expect: 'pass',
    messageId: 'ahead',
    at: '/provision/0',
  },
  {
    name: 'on the day',
    base: 'targeted',
    patch: planned,
    today: '2029-09-10',
    expect: 'pass',
    messageId: 'ahead',
  },
  {
    name: 'a month late',
    base: 'targeted',
    patch: planned,
    today: '2029-10-10',
    expect: 'fail',
    messageId: 'not-started',
    at: '/provision/0',
  },
  {
    name: 'planned for no day',
    base: 'targeted',
    patch: { '/provision/0/status': 'planned', '/provision/0/startsOn': null },
    today: '2029-10-10',
    expect: 'ask',
    messageId: 'no-day',
  },
  {
    name: 'a line that is given',
    base: 'targeted',
    today: '2029-10-10',
    expect: 'inapplicable',
    messageId: 'nothing-to-check',
  },
];
