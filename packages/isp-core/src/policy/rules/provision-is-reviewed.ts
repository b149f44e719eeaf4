/** Help that goes on is judged again and again: is it given, and does it help? */
import { addMonths } from '../../kernel/plain-date.ts';
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';

export const rule = defineRule({
  id: 'provision-is-reviewed',
  since: '0.1.0',
  impact: 'should',
  topics: ['provision', 'review'],
  sources: [
    { ref: 'send-code-2015', at: '6.53 to 6.56' },
    { ref: 'dfe-cria-2026', at: 'Individual Support Plans, review at least annually' },
    { ref: 'nasen-response-2026', at: 'Regular and honest review' },
  ],
  help: 'At least once a year, say of each line whether it was given and whether it helped.',
  familyHelp:
    'At least once a year, the setting should tell you of each kind of help whether your child had it and whether it made a difference.',
  why: 'Help that nobody judges can go on for years without helping.',
  options: { months: 12 },
  messages: {
    judged: 'A review judged this line on {on:date}.',
    young: 'This line is not old enough to have been judged.',
    'never-judged':
      'This line has run since {since:date}, and no review has judged it. Is it given, and does it help?',
    'judged-long-ago':
      'A review last judged this line on {on:date}. Is it still given, and does it still help?',
  },
  check(_plan, { facts, options, today, pass, fail, ask }) {
    const active = facts.liveProvision().filter(({ line }) => line.status === 'active');
    if (active.length === 0) return [];
    const from = addMonths(today, -options.months);
    return active.flatMap(({ line, at }) => {
      const on = facts
        .heldReviews()
        .find(
          (r) => r.line.heldOn <= today && r.line.provision.some((p) => p.provision === line.id),
        )?.line.heldOn;
      if (on !== undefined)
        return on < from ? ask('judged-long-ago', at, { on }) : pass('judged', at, { on });
      const since = line.startsOn ?? line.statusHistory[0]?.on;
      if (since === undefined) return [];
      return since < from ? fail('never-judged', at, { since }) : pass('young', at);
    });
  },
});

const judged = [
  {
    id: '00000000-0000-4000-8000-000000000081',
    provision: '00000000-0000-4000-8000-000000000060',
    delivered: 'yes',
    helped: 'yes',
    next: 'keep',
  },
];

export const examples: readonly Example[] = [
  {
    name: 'in its first year',
    base: 'targeted',
    today: '2030-09-10',
    expect: 'pass',
    messageId: 'young',
    at: '/provision/0',
  },
  {
    name: 'judged within the year',
    base: 'targeted',
    patch: { '/provision/0/startsOn': '2028-09-10', '/reviews/0/provision': judged },
    today: '2030-06-24',
    expect: 'pass',
    messageId: 'judged',
  },
  {
    name: 'older than a year, and never judged',
    base: 'targeted',
    today: '2030-09-11',
    expect: 'fail',
    messageId: 'never-judged',
    at: '/provision/0',
  },
  {
    name: 'judged longer than a year ago',
    base: 'targeted',
    patch: { '/provision/0/startsOn': '2028-09-10', '/reviews/0/provision': judged },
    today: '2030-06-25',
    expect: 'ask',
    messageId: 'judged-long-ago',
    at: '/provision/0',
  },
];
