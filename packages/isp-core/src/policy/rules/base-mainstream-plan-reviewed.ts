/** Whoever uses a base has a plan for mainstream life, and it is looked at again. */
import { addMonths } from '../../kernel/plain-date.ts';
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';

export const rule = defineRule({
  id: 'base-mainstream-plan-reviewed',
  since: '0.2.0',
  impact: 'should',
  topics: ['base', 'review'],
  sources: [
    {
      ref: 'nasen-response-2026',
      at: 'Inclusion bases, a reviewed plan for mainstream participation',
    },
    { ref: 'dfe-cria-2026', at: 'Support Bases and Specialist Bases' },
  ],
  help: 'Write down how the child takes part in mainstream lessons and life, and fix the day on which that is looked at again.',
  familyHelp:
    'If your child uses a base, the plan should say how they take part with everybody else, and when that is looked at again.',
  why: 'Without a way out, a base becomes the place where a child stays.',
  options: { months: 12 },
  messages: {
    reviewed: 'The plan for mainstream life was looked at on {on:date}.',
    planned: 'The plan for mainstream life is looked at on {on:date}.',
    missing: 'Nothing is written about how the child takes part in mainstream lessons and life.',
    overdue: 'The plan for mainstream life was to be looked at by {due:date}. Fix a day.',
    'no-day': 'The plan for mainstream life has not been looked at, and no day is fixed for it.',
  },
  check({ base }, { options, today, pass, fail }) {
    if (base === undefined) return [];
    const { mainstreamPlan, reviewedOn, nextReviewOn } = base;
    if (mainstreamPlan === undefined) return fail('missing', '/base');
    if (nextReviewOn !== undefined && nextReviewOn < today && (reviewedOn ?? '') < nextReviewOn) {
      return fail('overdue', '/base', { due: nextReviewOn });
    }
    if (reviewedOn === undefined) {
      return nextReviewOn === undefined
        ? fail('no-day', '/base')
        : pass('planned', '/base', { on: nextReviewOn });
    }
    const due = addMonths(reviewedOn, options.months);
    return due < today
      ? fail('overdue', '/base', { due })
      : pass('reviewed', '/base', { on: reviewedOn });
  },
});

export const examples: readonly Example[] = [
  {
    name: 'looked at last term',
    base: 'specialist',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'reviewed',
    at: '/base',
  },
  {
    name: 'new, with a day fixed',
    base: 'specialist',
    patch: { '/base/reviewedOn': null },
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'planned',
  },
  {
    name: 'no plan for mainstream life',
    base: 'specialist',
    patch: { '/base/mainstreamPlan': null },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'missing',
    at: '/base',
  },
  {
    name: 'the day has passed',
    base: 'specialist',
    today: '2030-03-12',
    expect: 'fail',
    messageId: 'overdue',
  },
  {
    name: 'never looked at, and no day',
    base: 'specialist',
    patch: { '/base/reviewedOn': null, '/base/nextReviewOn': null },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'no-day',
  },
  {
    name: 'on the day',
    base: 'specialist',
    today: '2030-03-11',
    expect: 'pass',
    messageId: 'reviewed',
  },
  {
    name: 'looked at a year ago',
    base: 'specialist',
    patch: { '/base/nextReviewOn': null },
    today: '2030-10-16',
    expect: 'fail',
    messageId: 'overdue',
  },
  {
    name: 'looked at on the day that was fixed',
    base: 'specialist',
    patch: { '/base/reviewedOn': '2030-03-11' },
    today: '2030-03-12',
    expect: 'pass',
    messageId: 'reviewed',
  },
];
