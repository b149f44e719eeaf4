/** A review ends with the day of the next. */
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';

export const rule = defineRule({
  id: 'review-sets-next-date',
  since: '0.2.0',
  impact: 'consider',
  topics: ['review'],
  sources: [
    { ref: 'send-code-2015', at: '6.48' },
    { ref: 'dfe-cria-2026', at: 'Individual Support Plans, review at least annually' },
  ],
  help: 'Before everybody leaves a review, fix the day of the next.',
  familyHelp: 'You should leave each review knowing when the next one is.',
  why: 'A day that is fixed is kept; “next term” often is not.',
  messages: {
    set: 'The day of the next review is fixed.',
    passed:
      'This review fixed {on:date} for the next, which has passed without a review being noted. Was it held?',
    'not-set': 'No day is fixed for the next review.',
  },
  check({ reviews }, { facts, today, pass, fail, ask }) {
    const last = facts.heldReviews().find(({ line }) => line.heldOn <= today);
    if (last === undefined) return [];
    const planned = reviews.some(
      ({ status, plannedFor }) => status === 'planned' && (plannedFor ?? '') >= today,
    );
    const on = last.line.nextReviewOn;
    if (planned || (on !== undefined && on >= today)) return pass('set', last.at);
    return on === undefined ? fail('not-set', last.at) : ask('passed', last.at, { on });
  },
});

export const examples: readonly Example[] = [
  {
    name: 'the next day is fixed',
    base: 'targeted',
    patch: { '/reviews/0/nextReviewOn': '2030-06-12' },
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'set',
    at: '/reviews/0',
  },
  {
    name: 'next October',
    base: 'specialist',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'set',
  },
  {
    name: 'no day fixed',
    base: 'targeted',
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'not-set',
    at: '/reviews/0',
  },
  {
    name: 'the day has passed',
    base: 'targeted',
    patch: { '/reviews/0/nextReviewOn': '2030-01-09' },
    today: '2030-01-10',
    expect: 'ask',
    messageId: 'passed',
  },
  {
    name: 'no review yet',
    base: 'targeted',
    patch: { '/reviews': [] },
    today: '2029-06-10',
    expect: 'inapplicable',
    messageId: 'nothing-to-check',
  },
  {
    name: 'the next is today',
    base: 'targeted',
    patch: { '/reviews/0/nextReviewOn': '2030-01-10' },
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'set',
  },
  {
    name: 'a review is planned for today',
    base: 'targeted',
    patch: {
      '/reviews/1': {
        id: '00000000-0000-4000-8000-000000000089',
        status: 'planned',
        kind: 'yearly',
        plannedFor: '2030-01-10',
        invited: [],
        attended: [],
        voices: [],
        outcomes: [],
        provision: [],
        adjustments: [],
        decisions: [],
      },
    },
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'set',
  },
  {
    name: 'what was planned is cancelled',
    base: 'targeted',
    patch: {
      '/reviews/1': {
        id: '00000000-0000-4000-8000-000000000089',
        status: 'cancelled',
        kind: 'yearly',
        plannedFor: '2030-02-10',
        invited: [],
        attended: [],
        voices: [],
        outcomes: [],
        provision: [],
        adjustments: [],
        decisions: [],
      },
    },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'not-set',
  },
];
