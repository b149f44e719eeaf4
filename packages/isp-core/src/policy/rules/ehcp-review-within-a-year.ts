/** The EHC plan itself is reviewed within a year. This rule only keeps its date in sight. */
import { addDays, type PlainDate } from '../../kernel/plain-date.ts';
import type { Plan } from '../../plan/plan.ts';
import { ehcpReviewDates } from '../../reviews/deadline-kinds/ehcp-review.ts';
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';

export const rule = defineRule({
  id: 'ehcp-review-within-a-year',
  since: '0.2.0',
  impact: 'must',
  topics: ['ehcp', 'review'],
  sources: [
    { ref: 'cfa-2014', at: 'section 44' },
    { ref: 'send-regs-2014', at: 'regulations 18 to 22' },
    { ref: 'send-code-2015', at: '9.166 to 9.185' },
  ],
  help: 'Keep the EHC plan’s review date here. Invite everybody, and send the papers, at least two weeks before.',
  familyHelp:
    'The council must review your child’s EHC plan within twelve months. You should have the invitation and the papers at least two weeks before.',
  why: 'The EHC plan carries the child’s right to help, and the right has dates.',
  options: { soonDays: 28 },
  messages: {
    'in-time': 'The EHC plan’s review is due by {due:date}.',
    planned: 'The EHC plan’s review is planned for {plannedFor:date}, in time for {due:date}.',
    soon: 'The EHC plan’s review is due by {due:date}, and no day is fixed here. Papers go out two weeks before.',
    overdue:
      'The EHC plan’s review was due by {due:date}. Ask the council when it is, and tell the family.',
    'no-date': 'The plan does not say when the EHC plan is next reviewed. Ask the council.',
    'no-part':
      'An EHC plan is in force, and this plan holds neither its dates nor a review of it. Add the EHC plan’s part, or ask the council when it is next reviewed.',
  },
  check(plan, { options, today, pass, fail, ask }) {
    const { basis, ehcp } = plan;
    if (basis.ehcp !== 'in-force') return [];
    const at = ehcp === undefined ? '/basis/ehcp' : '/ehcp';
    const { due } = ehcpReviewDates(plan, { months: 12 }, today);
    if (due === undefined) return ehcp === undefined ? ask('no-part', at) : ask('no-date', at);
    if (due < today) return fail('overdue', at, { due });
    const plannedFor = plannedDay(plan, today, due);
    if (plannedFor !== undefined) return pass('planned', at, { plannedFor, due });
    const soon = addDays(today, options.soonDays) >= due;
    return soon ? ask('soon', at, { due }) : pass('in-time', at, { due });
  },
});

function plannedDay({ reviews }: Plan, today: PlainDate, due: PlainDate): PlainDate | undefined {
  return reviews.find(
    ({ kind, status, plannedFor }) =>
      kind === 'ehcp' &&
      status === 'planned' &&
      plannedFor !== undefined &&
      plannedFor >= today &&
      plannedFor <= due,
  )?.plannedFor;
}

const planned = {
  id: '00000000-0000-4000-8000-000000000099',
  status: 'planned',
  kind: 'ehcp',
  plannedFor: '2030-10-07',
  invited: [],
  attended: [],
  voices: [],
  outcomes: [],
  provision: [],
  adjustments: [],
  decisions: [],
};

export const examples: readonly Example[] = [
  {
    name: 'three months after the last',
    base: 'specialist',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'in-time',
    at: '/ehcp',
  },
  {
    name: 'counted from the last review',
    base: 'specialist',
    patch: { '/ehcp/reviewDueOn': null },
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'in-time',
  },
  {
    name: 'a day is fixed',
    base: 'specialist',
    patch: { '/reviews/1': planned },
    today: '2030-10-01',
    expect: 'pass',
    messageId: 'planned',
  },
  {
    name: 'two weeks before, without a day',
    base: 'specialist',
    today: '2030-09-30',
    expect: 'ask',
    messageId: 'soon',
  },
  {
    name: 'a day late',
    base: 'specialist',
    today: '2030-10-15',
    expect: 'fail',
    messageId: 'overdue',
    at: '/ehcp',
  },
  {
    name: 'no date at all',
    base: 'specialist',
    patch: {
      '/ehcp/reviewDueOn': null,
      '/ehcp/reviewedOn': null,
      '/ehcp/issuedOn': null,
      '/reviews/0/kind': 'termly',
    },
    today: '2030-01-10',
    expect: 'ask',
    messageId: 'no-date',
  },
  { name: 'due today', base: 'specialist', today: '2030-10-14', expect: 'ask', messageId: 'soon' },
  {
    name: 'four weeks before',
    base: 'specialist',
    today: '2030-09-16',
    expect: 'ask',
    messageId: 'soon',
  },
  {
    name: 'four weeks and a day before',
    base: 'specialist',
    today: '2030-09-15',
    expect: 'pass',
    messageId: 'in-time',
  },
  {
    name: 'a written day that the last review overtook',
    base: 'specialist',
    patch: { '/ehcp/reviewDueOn': '2029-10-15' },
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'in-time',
  },
  {
    name: 'a review noted here alone',
    base: 'specialist',
    patch: { '/ehcp/reviewDueOn': null, '/ehcp/reviewedOn': null },
    today: '2030-10-15',
    expect: 'ask',
    messageId: 'soon',
  },
  {
    name: 'a review here that was not of the EHC plan',
    base: 'specialist',
    patch: { '/ehcp/reviewDueOn': null, '/ehcp/reviewedOn': null, '/reviews/0/kind': 'yearly' },
    today: '2030-02-13',
    expect: 'fail',
    messageId: 'overdue',
  },
  {
    name: 'planned for the day it is due, which is today',
    base: 'specialist',
    patch: { '/reviews/1': planned, '/ehcp/reviewDueOn': '2030-10-07' },
    today: '2030-10-07',
    expect: 'pass',
    messageId: 'planned',
  },
  {
    name: 'planned for too late',
    base: 'specialist',
    patch: { '/reviews/1': planned, '/ehcp/reviewDueOn': '2030-10-06' },
    today: '2030-10-01',
    expect: 'ask',
    messageId: 'soon',
  },
  {
    name: 'a written day that is later than a year after the last review',
    base: 'specialist',
    patch: { '/ehcp/reviewDueOn': '2031-04-30' },
    today: '2030-11-01',
    expect: 'fail',
    messageId: 'overdue',
    at: '/ehcp',
  },
  {
    name: 'a written day that is earlier than the law asks',
    base: 'specialist',
    patch: { '/ehcp/reviewDueOn': '2030-04-30' },
    today: '2030-05-01',
    expect: 'fail',
    messageId: 'overdue',
  },
  {
    name: 'an EHC plan in force of which nothing is here',
    base: 'targeted',
    patch: { '/basis/ehcp': 'in-force' },
    today: '2030-01-10',
    expect: 'ask',
    messageId: 'no-part',
    at: '/basis/ehcp',
  },
  {
    name: 'a review noted here, and no part of the EHC plan',
    base: 'targeted',
    patch: {
      '/basis/ehcp': 'in-force',
      '/reviews/0/kind': 'ehcp',
      '/reviews/0/status': 'held',
      '/reviews/0/heldOn': '2029-01-09',
    },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'overdue',
    at: '/basis/ehcp',
  },
  {
    name: 'an EHC plan that ceased',
    base: 'specialist',
    patch: { '/basis/ehcp': 'ceased' },
    today: '2030-01-10',
    expect: 'inapplicable',
    messageId: 'nothing-to-check',
  },
];
