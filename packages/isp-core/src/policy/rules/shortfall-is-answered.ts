/** Where help was often not given, somebody said so and did something about it. */
import type { Plan } from '../../plan/plan.ts';
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';
import { standingDelivery } from '../engine/standing-delivery.ts';

export const rule = defineRule({
  id: 'shortfall-is-answered',
  since: '0.2.0',
  impact: 'should',
  topics: ['delivery'],
  sources: [
    { ref: 'isos-lga-ccn-2026', at: 'Plans that are not delivered' },
    { ref: 'nasen-response-2026', at: 'Being honest, including about what was not delivered' },
    { ref: 'cfa-2014', at: 'section 66, and section 42 for EHC plans' },
  ],
  help: 'When a good part of the help was not given, tell the family, agree what is done about it, and note it at a review.',
  familyHelp:
    'If your child often did not get the help that is listed, the plan should say so, and say what is done about it.',
  why: 'Missed help is missed learning. Saying so early is what keeps trust.',
  options: { weeks: 8, percent: 60, entries: 4, missed: 3 },
  messages: {
    given: 'Of {total:count session/sessions} noted lately, {given} took place in full.',
    answered:
      'Of {total:count session/sessions} noted lately, {given} took place in full. A review or an answer to a concern has taken that up.',
    unanswered:
      'Of {total:count session/sessions} noted lately, {given} took place in full. Tell the family, and agree what is done about it.',
  },
  check(plan, { facts, options, today, pass, fail }) {
    if (plan.delivery.length < options.entries) return [];
    const from = facts.daysAgo(options.weeks * 7);
    const recent = standingDelivery(plan).filter(({ line }) => line.on >= from && line.on <= today);
    return facts.liveProvision().flatMap(({ line: { id }, at }) => {
      // A child who was away missed more than this help, and that has its own answers.
      const entries = recent.filter(
        ({ line }) => line.provision === id && line.reason !== 'child-absent',
      );
      if (entries.length < options.entries) return [];
      const missed = entries.filter(({ line }) => line.delivered !== 'yes');
      const data = { total: entries.length, given: entries.length - missed.length };
      const halves = missed.filter(({ line }) => line.delivered === 'partly').length;
      const given = data.given + halves / 2;
      if (given * 100 >= data.total * options.percent) return pass('given', at, data);
      if (missed.length < options.missed) return [];
      const second = missed.map(({ line }) => line.on).toSorted()[1] ?? today;
      return isTakenUp(plan, id, second)
        ? pass('answered', at, data)
        : fail('unanswered', at, data);
    });
  },
});

/** A review judged the line, or a concern about it was answered, once more than one session was missed. */
function isTakenUp({ reviews, concerns }: Plan, id: string, since: string): boolean {
  const reviewed = reviews.some(
    ({ status, heldOn, provision }) =>
      status === 'held' && (heldOn ?? '') >= since && provision.some((p) => p.provision === id),
  );
  return (
    reviewed ||
    concerns.some(
      ({ about, stages }) =>
        about.includes(id) && stages.some(({ answeredOn }) => (answeredOn ?? '') >= since),
    )
  );
}

const log = (...delivered: string[]) =>
  delivered.map((value, i) => ({
    id: `00000000-0000-4000-8000-00000000010${i}`,
    provision: '00000000-0000-4000-8000-000000000060',
    on: `2029-12-0${i + 1}`,
    delivered: value,
    ...(value === 'yes' ? {} : { reason: 'staff-absent' }),
  }));

export const examples: readonly Example[] = [
  {
    name: 'four of six',
    base: 'targeted',
    patch: { '/delivery': /* @__PURE__ */ log('yes', 'no', 'yes', 'yes', 'partly', 'yes') },
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'given',
    at: '/provision/0',
  },
  {
    name: 'two of five, and a concern was answered',
    base: 'moving',
    patch: {
      '/delivery': /* @__PURE__ */ log('yes', 'no', 'yes', 'no', 'partly'),
      '/concerns/0/stages/1/answeredOn': '2029-12-10',
    },
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'answered',
  },
  {
    name: 'two of five, and nobody said a word',
    base: 'targeted',
    patch: { '/delivery': /* @__PURE__ */ log('no', 'no', 'yes', 'no', 'yes') },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'unanswered',
    at: '/provision/0',
  },
  {
    name: 'a concern was answered before it began again',
    base: 'moving',
    patch: { '/delivery': /* @__PURE__ */ log('partly', 'no', 'yes', 'no', 'yes') },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'unanswered',
  },
  {
    name: 'three entries, which say little',
    base: 'targeted',
    patch: { '/delivery': /* @__PURE__ */ log('no', 'no', 'no') },
    today: '2030-01-10',
    expect: 'inapplicable',
    messageId: 'nothing-to-check',
  },
  {
    name: 'three of five, exactly at the threshold',
    base: 'targeted',
    patch: { '/delivery': /* @__PURE__ */ log('yes', 'no', 'no', 'yes', 'yes') },
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'given',
  },
  {
    name: 'a review took it up',
    base: 'targeted',
    patch: {
      '/delivery': /* @__PURE__ */ log('no', 'no', 'no', 'yes', 'yes'),
      '/reviews/0/heldOn': '2029-12-02',
      '/reviews/0/provision': [
        {
          id: '00000000-0000-4000-8000-000000000081',
          provision: '00000000-0000-4000-8000-000000000060',
          delivered: 'no',
          helped: 'not-known',
          next: 'change',
        },
      ],
    },
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'answered',
  },
  {
    name: 'a review did not speak of it',
    base: 'targeted',
    patch: {
      '/delivery': /* @__PURE__ */ log('no', 'no', 'no', 'yes', 'yes'),
      '/reviews/0/heldOn': '2029-12-02',
    },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'unanswered',
  },
  {
    name: 'eight weeks ago to the day',
    base: 'targeted',
    patch: { '/delivery': /* @__PURE__ */ log('no', 'no', 'no', 'yes', 'yes') },
    today: '2030-01-26',
    expect: 'fail',
    messageId: 'unanswered',
  },
  {
    name: 'longer ago',
    base: 'targeted',
    patch: { '/delivery': /* @__PURE__ */ log('no', 'no', 'no', 'yes', 'yes') },
    today: '2030-01-27',
    expect: 'inapplicable',
    messageId: 'nothing-to-check',
  },
  {
    name: 'the child was away',
    base: 'targeted',
    patch: {
      '/delivery': /* @__PURE__ */ log('no', 'no', 'no', 'yes', 'yes'),
      '/delivery/0/reason': 'child-absent',
    },
    today: '2030-01-10',
    expect: 'inapplicable',
    messageId: 'nothing-to-check',
  },
];
