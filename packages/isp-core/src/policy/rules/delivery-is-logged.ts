/** Somebody writes down whether the help is given. */
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';
import { latestDay, standingDelivery } from '../engine/standing-delivery.ts';

/** Help that comes often enough for a gap to mean something. */
const often = new Set(['day', 'week']);

export const rule = defineRule({
  id: 'delivery-is-logged',
  since: '0.2.0',
  impact: 'consider',
  topics: ['delivery'],
  sources: [
    { ref: 'isos-lga-ccn-2026', at: 'Plans that are not delivered' },
    { ref: 'send-code-2015', at: '6.72 to 6.78' },
  ],
  help: 'Note when help was given and when it was not: a tap is enough. Begin with the help that matters most.',
  familyHelp: 'You can ask to see how often your child has had the help that the plan lists.',
  why: 'Without a record it is one memory against another, and the child’s lost hours stay unseen.',
  options: { gapWeeks: 8, neverWeeks: 52 },
  messages: {
    logged: 'Delivery of this line was last noted on {on:date}.',
    new: 'This line is new, or a review has said whether it is given.',
    stopped: 'Delivery of this line was last noted on {on:date}. Is it still given?',
    never:
      'This line has run since {since:date}. Neither the log nor a review says whether it is given. Is it?',
  },
  check(plan, { facts, options, today, pass, ask }) {
    const lines = facts
      .liveProvision()
      .filter(({ line }) => line.status === 'active' && often.has(line.amount?.per ?? ''));
    if (lines.length === 0) return [];
    const entries = standingDelivery(plan);
    const gapFrom = facts.daysAgo(options.gapWeeks * 7);
    const neverFrom = facts.daysAgo(options.neverWeeks * 7);
    return lines.flatMap(({ line, at }) => {
      const on = latestDay(entries.filter((entry) => entry.line.provision === line.id));
      if (on !== undefined)
        return on < gapFrom ? ask('stopped', at, { on }) : pass('logged', at, { on });
      const since = line.startsOn;
      if (since === undefined || since > today) return [];
      const judged = facts
        .heldReviews()
        .some(
          (r) =>
            r.line.heldOn >= neverFrom && r.line.provision.some((p) => p.provision === line.id),
        );
      return judged || since >= neverFrom ? pass('new', at) : ask('never', at, { since });
    });
  },
});

const entry = (on: string) => [
  {
    id: '00000000-0000-4000-8000-000000000100',
    provision: '00000000-0000-4000-8000-000000000060',
    on,
    delivered: 'yes',
  },
];

export const examples: readonly Example[] = [
  {
    name: 'noted this week',
    base: 'targeted',
    patch: { '/delivery': /* @__PURE__ */ entry('2030-01-08') },
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'logged',
    at: '/provision/0',
  },
  {
    name: 'in its first year',
    base: 'targeted',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'new',
  },
  {
    name: 'last noted nine weeks ago',
    base: 'targeted',
    patch: { '/delivery': /* @__PURE__ */ entry('2029-11-08') },
    today: '2030-01-10',
    expect: 'ask',
    messageId: 'stopped',
    at: '/provision/0',
  },
  {
    name: 'a year without a word',
    base: 'targeted',
    patch: { '/provision/0/startsOn': '2028-09-10' },
    today: '2030-01-10',
    expect: 'ask',
    messageId: 'never',
    at: '/provision/0',
  },
  {
    name: 'last noted eight weeks ago',
    base: 'targeted',
    patch: { '/delivery': /* @__PURE__ */ entry('2029-11-15') },
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'logged',
  },
  {
    name: 'judged at a review this year',
    base: 'specialist',
    patch: { '/delivery': [], '/provision/0/startsOn': '2028-09-10' },
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'new',
  },
  {
    name: 'left out of the review',
    base: 'specialist',
    patch: {
      '/delivery': [],
      '/provision/0/startsOn': '2028-09-10',
      '/reviews/0/provision/0/provision': '00000000-0000-4000-8000-000000000061',
    },
    today: '2030-01-10',
    expect: 'ask',
    messageId: 'never',
  },
  {
    name: 'exactly a year old',
    base: 'targeted',
    patch: { '/provision/0/startsOn': '2029-01-11' },
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'new',
  },
  {
    name: 'help once a term',
    base: 'targeted',
    patch: { '/provision/0/startsOn': '2028-09-10', '/provision/0/amount/per': 'term' },
    today: '2030-01-10',
    expect: 'inapplicable',
    messageId: 'nothing-to-check',
  },
  {
    name: 'a line that begins tomorrow',
    base: 'targeted',
    patch: { '/provision/0/startsOn': '2030-01-11' },
    today: '2030-01-10',
    expect: 'inapplicable',
    messageId: 'nothing-to-check',
  },
];
