/** Plans that nobody looked at again, or looked at in passing. */
import { FIXTURES_TODAY } from '../plan-fixture.ts';
import type { PoorPlan } from './poor-plan.ts';

const now = { today: FIXTURES_TODAY, profile: 'england-current' } as const;

export const reviewing: readonly PoorPlan[] = [
  {
    ...now,
    name: 'review-forgotten',
    fault: 'The SENCO left in the spring. The review was in her diary.',
    rule: 'review-within-a-year',
    outcome: 'fail',
    at: '/reviews/0',
    base: 'year-2-hands-and-balance',
    patch: [
      { op: 'replace', path: '/reviews/0/heldOn', value: '2025-10-15' },
      { op: 'replace', path: '/reviews/0/nextReviewOn', value: '2026-06-17' },
    ],
  },
  {
    ...now,
    name: 'next-review-not-fixed',
    fault: 'The meeting ran over, and no day was fixed for the next.',
    rule: 'review-sets-next-date',
    outcome: 'fail',
    at: '/reviews/0',
    base: 'year-8-sight-and-long-cane',
    patch: [{ op: 'remove', path: '/reviews/0/nextReviewOn' }],
  },
  {
    ...now,
    name: 'decision-of-nobody',
    fault: '“Staff to be told.” By whom, and when, was clear to everybody on the day.',
    rule: 'review-decisions-have-owners',
    outcome: 'fail',
    at: '/reviews/1/decisions/0',
    base: 'year-4-reading',
    patch: [
      { op: 'replace', path: '/reviews/1/decisions/0/text', value: 'Staff to be told.' },
      { op: 'remove', path: '/reviews/1/decisions/0/owner' },
      { op: 'remove', path: '/reviews/1/decisions/0/dueOn' },
    ],
  },
  {
    ...now,
    name: 'reviewed-in-one-line',
    fault: 'A review is noted as held, and nothing at all of what was said.',
    rule: 'unchanged-review-is-said',
    outcome: 'ask',
    at: '/reviews/1',
    base: 'year-9-back-through-the-door',
    patch: [
      { op: 'remove', path: '/reviews/1/summary' },
      { op: 'replace', path: '/reviews/1/decisions', value: [] },
    ],
  },
  {
    ...now,
    name: 'family-not-invited',
    fault: 'The next review is a fortnight away, and the invitations went to staff only.',
    rule: 'review-ahead-invites-family',
    outcome: 'fail',
    at: '/reviews/2',
    base: 'year-5-hearing-adjustments',
    patch: [{ op: 'replace', path: '/reviews/2/invited', value: [] }],
  },
  {
    ...now,
    name: 'session-missed-without-a-reason',
    fault: 'Miss Rehman was called away, and the log says only “no”.',
    rule: 'missed-session-has-reason',
    outcome: 'fail',
    profile: 'england-proposed-2029',
    at: '/delivery/2',
    base: 'year-1-urdu-first',
    patch: [
      { op: 'remove', path: '/delivery/2/reason' },
      { op: 'remove', path: '/delivery/2/note' },
    ],
  },
  {
    ...now,
    name: 'shortfall-nobody-answers',
    fault: 'On three mornings of four Mr Oduya was on cover. The log shows it, and nobody looked.',
    rule: 'shortfall-is-answered',
    outcome: 'fail',
    at: '/provision/0',
    base: 'year-9-back-through-the-door',
    patch: [
      ...([0, 1, 3] as const).flatMap((i) => [
        { op: 'replace' as const, path: `/delivery/${i}/delivered`, value: 'no' },
        { op: 'add' as const, path: `/delivery/${i}/reason`, value: 'staff-elsewhere' },
        { op: 'remove' as const, path: `/delivery/${i}/minutes` },
      ]),
    ],
  },
  {
    ...now,
    name: 'panel-member-judges-own-line',
    fault: 'A concern went to a panel, and on the panel sat the SENCO who wrote the line.',
    rule: 'concern-panel-member-did-not-write-the-line',
    outcome: 'fail',
    at: '/concerns/0/panel/0',
    profile: 'england-proposed-2029',
    base: 'year-4-not-delivered',
    patch: [
      { op: 'replace', path: '/concerns/0/status', value: 'open' },
      {
        op: 'add',
        path: '/concerns/0/stages/2',
        value: {
          id: '0b8c0c64-7a0f-4b0a-9f7e-8c53a3e0e2a1',
          stage: 'panel',
          from: '2026-11-16',
          dueOn: '2026-12-07',
        },
      },
      {
        op: 'add',
        path: '/concerns/0/panel/0',
        value: {
          id: 'a4f6f7e0-30f4-4c87-8f0f-1f7f2b1f7d52',
          name: 'Mr Farrant',
          role: 'SENCO',
          specialist: true,
          independent: true,
          person: '808c1780-d30c-43a3-9edf-2a944d4018b1',
        },
      },
    ],
  },
  {
    ...now,
    name: 'concern-without-an-answer',
    fault: 'The family wrote in September. The answer was due in October.',
    rule: 'concern-is-answered-in-time',
    outcome: 'fail',
    at: '/concerns/0/stages/0',
    profile: 'england-proposed-2029',
    base: 'year-6-not-agreed',
    patch: [
      { op: 'replace', path: '/concerns/0/raisedOn', value: '2026-09-21' },
      { op: 'replace', path: '/concerns/0/stages/0/from', value: '2026-09-21' },
      { op: 'replace', path: '/concerns/0/stages/0/dueOn', value: '2026-10-05' },
    ],
  },
];
