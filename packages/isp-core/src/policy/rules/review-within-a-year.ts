/** The whole plan is reviewed at least once a year. */
import { daysBetween } from '../../kernel/plain-date.ts';
import { yearlyReview } from '../../reviews/deadline-kinds/yearly-review.ts';
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';

export const rule = defineRule({
  id: 'review-within-a-year',
  since: '0.1.0',
  impact: 'must',
  topics: ['review'],
  sources: [
    { ref: 'dfe-cria-2026', at: 'Individual Support Plans, review at least annually' },
    { ref: 'send-code-2015', at: '6.53 to 6.56, and 6.65' },
    { ref: 'cfa-2014', at: 'section 44, for EHC plans' },
  ],
  help: 'Review the whole plan with the child and the family at least once a year, and fix the day in good time.',
  familyHelp:
    'The setting should go through the whole plan with you at least once a year. You can ask for a review sooner if something has changed.',
  why: 'Children change. A plan that nobody goes back to soon describes somebody else.',
  messages: {
    'in-time': 'The next review is due by {due:date}.',
    planned: 'The next review is planned for {plannedFor:date}, in time for {due:date}.',
    'due-soon':
      'The next review is due by {due:date}, in {days:count day/days}. Fix a day, and invite the child and the family.',
    'due-today': 'The review is due today. Hold it, or fix the nearest day that suits the family.',
    'planned-late':
      'The review is planned for {plannedFor:date}, but it is due by {due:date}. Can it be held sooner? If the family chose the later day, note that down.',
    overdue:
      'The review was due on {due:date}, {days:count day/days} ago. Fix a day with the child and the family.',
    'overdue-planned':
      'The review was due on {due:date}, {days:count day/days} ago; it is planned for {plannedFor:date}. Tell the family why it is late.',
    'not-dated':
      'A review was held, but not when. Add its date, so that the next one can be planned.',
  },
  check(plan, { profile, today, pass, fail, ask }) {
    const deadline = yearlyReview(plan, { profile, today });
    if (!deadline) return [];
    const { state, due, plannedFor, anchor } = deadline;
    if (due === undefined) return ask('not-dated', deadline.at);
    // Before the first review there is no line to point at, so point at where it will be.
    const at = anchor?.event === 'review-held' ? deadline.at : '/reviews';
    if (state === 'overdue') {
      const days = daysBetween(due, today);
      return plannedFor === undefined
        ? fail('overdue', at, { due, days })
        : fail('overdue-planned', at, { due, days, plannedFor });
    }
    if (plannedFor !== undefined) {
      return state === 'planned'
        ? pass('planned', at, { plannedFor, due })
        : ask('planned-late', at, { plannedFor, due });
    }
    if (state === 'due') return ask('due-today', at);
    if (state === 'due-soon') return ask('due-soon', at, { due, days: daysBetween(today, due) });
    return pass('in-time', at, { due });
  },
});

export const examples: readonly Example[] = [
  {
    name: 'reviewed six months ago',
    base: 'targeted',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'in-time',
    at: '/reviews/0',
  },
  {
    name: 'not reviewed yet, in its first year',
    base: 'targeted',
    patch: { '/reviews': [] },
    today: '2029-06-10',
    expect: 'pass',
    messageId: 'in-time',
    at: '/reviews',
  },
  {
    name: 'the next day was agreed at the last review',
    base: 'targeted',
    patch: { '/reviews/0/nextReviewOn': '2030-06-12' },
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'planned',
  },
  {
    name: 'due in two weeks, and no day fixed',
    base: 'targeted',
    today: '2030-06-10',
    expect: 'ask',
    messageId: 'due-soon',
  },
  {
    name: 'due today',
    base: 'targeted',
    today: '2030-06-24',
    expect: 'ask',
    messageId: 'due-today',
  },
  {
    name: 'planned for after the date it is due',
    base: 'targeted',
    patch: { '/reviews/0/nextReviewOn': '2030-07-01' },
    today: '2030-01-10',
    expect: 'ask',
    messageId: 'planned-late',
  },
  {
    name: 'a termly meeting does not stand in for the review',
    base: 'targeted',
    patch: { '/reviews/0/kind': 'termly' },
    today: '2030-01-16',
    expect: 'fail',
    messageId: 'overdue',
    at: '/reviews',
  },
  {
    name: 'a day late',
    base: 'targeted',
    today: '2030-06-25',
    expect: 'fail',
    messageId: 'overdue',
    at: '/reviews/0',
  },
  {
    name: 'late, and planned',
    base: 'targeted',
    patch: { '/reviews/0/nextReviewOn': '2030-07-01' },
    today: '2030-06-25',
    expect: 'fail',
    messageId: 'overdue-planned',
  },
  {
    name: 'a plan that is closed',
    base: 'targeted',
    patch: { '/status': 'closed' },
    today: '2032-01-10',
    expect: 'inapplicable',
    messageId: 'plan-closed',
  },
  {
    name: 'a review without its date',
    base: 'targeted',
    patch: { '/reviews/0/heldOn': null },
    today: '2030-01-10',
    expect: 'ask',
    messageId: 'not-dated',
    at: '/reviews/0',
  },
];
