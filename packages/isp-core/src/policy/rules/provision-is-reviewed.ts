/** Help that goes on is judged again and again: is it given, and does it help? */
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';

export const rule = defineRule({
  id: 'provision-is-reviewed',
  since: '0.2.0',
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
    const from = facts.monthsAgo(options.months);
    const held = facts.heldReviews().filter(({ line }) => line.heldOn <= today);
    // Where no review was held at all, there is a rule that says so: once, not for each line.
    const missed = held.some(({ line }) => line.heldOn >= from);
    return facts.liveProvision().flatMap(({ line, at }) => {
      if (line.status !== 'active') return [];
      const on = held.find((r) => r.line.provision.some((p) => p.provision === line.id))?.line
        .heldOn;
      if (on !== undefined && on >= from) return pass('judged', at, { on });
      if (on !== undefined) return missed ? ask('judged-long-ago', at, { on }) : [];
      const since = line.startsOn ?? line.statusHistory[0]?.on;
      if (since === undefined) return [];
      if (since >= from) return pass('young', at);
      return missed ? fail('never-judged', at, { since }) : [];
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
    name: 'older than a year, and left out of the review',
    base: 'targeted',
    patch: { '/provision/0/startsOn': '2028-09-10' },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'never-judged',
    at: '/provision/0',
  },
  {
    name: 'judged two years ago, and left out since',
    base: 'targeted',
    patch: {
      '/provision/0/startsOn': '2027-09-10',
      '/reviews/1': {
        id: '00000000-0000-4000-8000-000000000089',
        status: 'held',
        kind: 'yearly',
        heldOn: '2028-06-20',
        invited: [],
        attended: [],
        voices: [],
        outcomes: [],
        provision: judged,
        adjustments: [],
        decisions: [],
      },
    },
    today: '2030-01-10',
    expect: 'ask',
    messageId: 'judged-long-ago',
    at: '/provision/0',
  },
  {
    name: 'no review for a year, of which another rule speaks',
    base: 'targeted',
    patch: { '/provision/0/startsOn': '2028-09-10' },
    today: '2030-09-10',
    expect: 'inapplicable',
    messageId: 'nothing-to-check',
  },
  {
    name: 'paused',
    base: 'targeted',
    patch: { '/provision/0/startsOn': '2028-09-10', '/provision/0/status': 'paused' },
    today: '2030-01-10',
    expect: 'inapplicable',
    messageId: 'nothing-to-check',
  },
];
