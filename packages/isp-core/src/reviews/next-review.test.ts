import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Plan, Review } from '../plan/plan.ts';
import { planOf } from '../policy/engine/example-plans.ts';
import { englandCurrent as profile } from '../policy/profiles/england-current.ts';
import { datedPlan } from '../testing/dated-plan.ts';
import { nextReview, type NextReview } from './next-review.ts';
import { plannedMeeting } from './planned-meeting.ts';
import { reviewState } from './review-state.ts';

/** A plan decided on 15 January 2029, with these reviews. */
function plan(reviews: readonly Partial<Review>[], changes: Partial<Plan> = {}): Plan {
  const base = planOf({ base: 'targeted' }) as Plan;
  const [held] = base.reviews;
  assert.ok(held);
  const { heldOn: _heldOn, nextReviewOn: _next, ...template } = held;
  return { ...base, ...changes, reviews: reviews.map((review) => ({ ...template, ...review })) };
}

const next = (of: Plan, today: string): NextReview | undefined =>
  nextReview(of, { profile, today });

const planned = (plannedFor: string, more: Partial<Review> = {}): Partial<Review> => ({
  status: 'planned',
  plannedFor,
  ...more,
});

describe('the next review', () => {
  it('is the first day that is planned from today on, whatever kind of meeting it is', () => {
    const of = plan([planned('2029-07-01'), planned('2029-05-01', { kind: 'termly' })]);
    assert.deepEqual(next(of, '2029-05-01'), { state: 'planned', on: '2029-05-01' });
    assert.deepEqual(next(of, '2029-05-02'), { state: 'planned', on: '2029-07-01' });
  });

  it('is the day that the latest review agreed, where no meeting is planned', () => {
    const agreed = { heldOn: '2029-02-01', nextReviewOn: '2029-10-01' };
    const earlier = { heldOn: '2029-01-20', nextReviewOn: '2029-02-01' };
    assert.deepEqual(next(plan([agreed, earlier]), '2029-06-01'), {
      state: 'planned',
      on: '2029-10-01',
    });
  });

  it('is a day that has passed and is not written up, until the review itself is overdue', () => {
    const of = plan([planned('2029-05-01')]);
    assert.deepEqual(next(of, '2029-05-02'), { state: 'passed', on: '2029-05-01' });
    assert.deepEqual(next(of, '2030-01-15'), { state: 'passed', on: '2029-05-01' });
    assert.deepEqual(next(of, '2030-01-16'), { state: 'overdue', by: '2030-01-15' });
  });

  it('is by when one is due, where no day is set, and says when that is soon', () => {
    assert.deepEqual(next(plan([]), '2029-03-01'), { state: 'due', by: '2030-01-15' });
    const soon = { state: 'due', by: '2030-01-15', soon: true };
    assert.deepEqual(next(plan([]), '2030-01-14'), soon);
    assert.deepEqual(next(plan([]), '2030-01-15'), soon);
  });

  it('is not known for a closed plan, nor where nothing counts the months', () => {
    assert.equal(
      next(plan([planned('2029-05-01')], { status: 'closed' }), '2029-04-01'),
      undefined,
    );
    assert.equal(nextReview(plan([]), { profile: undefined, today: '2029-03-01' }), undefined);
    assert.equal(next(plan([]), 'soon'), undefined);
  });

  it('is what the plan names wherever a day is planned: nothing else has to be counted then', () => {
    fc.assert(
      fc.property(datedPlan, (of) => {
        const today = '2028-06-01';
        const meeting = plannedMeeting(of, today);
        if (meeting?.state !== 'planned') return;
        assert.deepEqual(next(of, today), meeting);
      }),
    );
  });

  it('is overdue only where the review of the whole plan is', () => {
    fc.assert(
      fc.property(datedPlan, (of) => {
        const today = '2028-06-01';
        if (next(of, today)?.state !== 'overdue') return;
        assert.equal(reviewState(of, { profile, today }).state, 'overdue');
      }),
    );
  });
});
