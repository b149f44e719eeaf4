/** Whoever plans a review invites the family to it. */
import { addDays } from '../../kernel/plain-date.ts';
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';
import { isFamily } from '../engine/who-is-who.ts';

export const rule = defineRule({
  id: 'review-ahead-invites-family',
  since: '0.2.0',
  impact: 'should',
  topics: ['review', 'family'],
  kinds: ['support-plan', 'adjustments-record'],
  sources: [
    { ref: 'send-code-2015', at: '6.64 to 6.71' },
    { ref: 'cfa-2014', at: 'section 19' },
    { ref: 'send-regs-2014', at: 'regulations 18 to 22, for EHC plans' },
  ],
  help: 'Invite the family to the next review early enough to arrange work and travel: for an EHC plan, at least two weeks before.',
  familyHelp: 'You should be invited to the next review in good time, and may bring somebody.',
  why: 'Families have work, travel and other children to arrange. Time to do so decides who can come.',
  options: { days: 28 },
  messages: {
    invited: 'The family is invited to the next review.',
    'young-person':
      'The young person is invited to the next review, and from 16 decides who else is.',
    later: 'The next review is still far off: there is time for invitations.',
    'not-invited':
      'The next review is on {on:date}, and nobody of the family is invited yet, as far as the plan says.',
  },
  check({ reviews }, { facts, options, today, pass, fail }) {
    return reviews.flatMap(({ status, plannedFor: on, invited }, i) => {
      if (status !== 'planned' || on === undefined || on < today) return [];
      const at = `/reviews/${i}`;
      const people = invited.flatMap((id) => facts.personById(id)?.line ?? []);
      if (people.some(isFamily)) return pass('invited', at);
      if (facts.age() >= 16 && people.some(({ role }) => role === 'child'))
        return pass('young-person', at);
      return addDays(today, options.days) < on
        ? pass('later', at)
        : fail('not-invited', at, { on });
    });
  },
});

const planAs = (role: string, invited: readonly number[]) => ({
  '/people/0/role': role,
  '/reviews/1': {
    id: '00000000-0000-4000-8000-000000000099',
    status: 'planned',
    kind: 'yearly',
    plannedFor: '2030-02-06',
    invited: invited.map((n) => `00000000-0000-4000-8000-0000000000${n}`),
    attended: [],
    voices: [],
    outcomes: [],
    provision: [],
    adjustments: [],
    decisions: [],
  },
});

const planned = (...invited: number[]) => planAs('senco', invited);

export const examples: readonly Example[] = [
  {
    name: 'with a parent',
    base: 'targeted',
    patch: /* @__PURE__ */ planned(10, 12),
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'invited',
    at: '/reviews/1',
  },
  {
    name: 'a young person of 16',
    base: 'college',
    patch: /* @__PURE__ */ planAs('child', [10]),
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'young-person',
  },
  {
    name: 'two months before',
    base: 'targeted',
    patch: /* @__PURE__ */ planned(),
    today: '2029-12-06',
    expect: 'pass',
    messageId: 'later',
  },
  {
    name: 'four weeks before, and only staff are invited',
    base: 'targeted',
    patch: /* @__PURE__ */ planned(10, 11),
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'not-invited',
    at: '/reviews/1',
  },
  {
    name: 'the day before, and nobody is invited',
    base: 'specialist',
    patch: /* @__PURE__ */ planned(),
    today: '2030-02-05',
    expect: 'fail',
    messageId: 'not-invited',
  },
  {
    name: 'today',
    base: 'targeted',
    patch: /* @__PURE__ */ planned(),
    today: '2030-02-06',
    expect: 'fail',
    messageId: 'not-invited',
  },
  {
    name: 'four weeks and a day before',
    base: 'targeted',
    patch: /* @__PURE__ */ planned(),
    today: '2030-01-08',
    expect: 'pass',
    messageId: 'later',
  },
  {
    name: 'it was yesterday',
    base: 'targeted',
    patch: /* @__PURE__ */ planned(),
    today: '2030-02-07',
    expect: 'inapplicable',
    messageId: 'nothing-to-check',
  },
];
