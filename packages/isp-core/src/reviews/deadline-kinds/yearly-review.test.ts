import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays, addMonths } from '../../kernel/plain-date.ts';
import type { Plan, Review } from '../../plan/plan.ts';
import { planOf } from '../../policy/engine/example-plans.ts';
import { englandCurrent } from '../../policy/profiles/england-current.ts';
import { rules } from '../../policy/rules.gen.ts';
import { dateInWords } from '../date-in-words.ts';
import type { Deadline, DeadlineState } from '../deadline.ts';
import type { ReviewProfile } from '../review-policy.ts';
import { reviewState } from '../review-state.ts';
import { yearlyReview } from './yearly-review.ts';

const profile = englandCurrent;

/** A plan decided on 15 January 2029, with these reviews. */
function plan(reviews: readonly Partial<Review>[], changes: Partial<Plan> = {}): Plan {
  const base = planOf({ base: 'targeted' }) as Plan;
  const [held] = base.reviews;
  assert.ok(held);
  const { heldOn: _heldOn, ...template } = held;
  return { ...base, ...changes, reviews: reviews.map((review) => ({ ...template, ...review })) };
}

function deadlineOf(of: Plan, today: string, by: ReviewProfile = profile): Deadline {
  const deadline = yearlyReview(of, { profile: by, today });
  assert.ok(deadline);
  return deadline;
}

const yearly = (reviews: readonly Partial<Review>[], today: string): Deadline =>
  deadlineOf(plan(reviews), today);

const held = (heldOn: string, more: Partial<Review> = {}): Partial<Review> => ({ heldOn, ...more });
const planned = (plannedFor: string, more: Partial<Review> = {}): Partial<Review> => ({
  status: 'planned',
  plannedFor,
  ...more,
});

describe('what the year counts from', () => {
  it('is the last review that was held', () => {
    const deadline = yearly([held('2029-06-24'), held('2029-03-01')], '2029-07-01');
    assert.deepEqual(deadline.anchor, { event: 'review-held', on: '2029-06-24' });
    assert.equal(deadline.at, '/reviews/0');
    assert.equal(deadline.due, '2030-06-24');
    assert.equal(deadline.arithmetic, '12 months after the review held on 24 June 2029');
  });

  it('is the decision to have a plan, before the first review', () => {
    const deadline = yearly([], '2029-07-01');
    assert.equal(deadline.at, '/basis/decidedOn');
    assert.equal(deadline.due, '2030-01-15');
    assert.equal(
      deadline.arithmetic,
      '12 months after the decision to have a plan on 15 January 2029',
    );
  });

  it('is the day the plan was begun, where no decision is dated', () => {
    const begun = plan([], {
      basis: { senProvision: 'yes', ehcp: 'none', layers: [] },
      createdAt: '2029-02-28T23:30:00+00:00',
    });
    const deadline = deadlineOf(begun, '2029-07-01');
    assert.equal(deadline.at, '/createdAt');
    assert.equal(deadline.due, '2030-02-28');
    assert.equal(deadline.arithmetic, '12 months after the plan was begun on 28 February 2029');
  });

  it('is not a termly meeting, unless the profile says so', () => {
    const reviews = [held('2029-06-24', { kind: 'termly' })];
    assert.equal(yearly(reviews, '2029-07-01').due, '2030-01-15');
    const countedKinds = [...profile.reviews.countedKinds, 'termly'] as const;
    const lenient = { reviews: { ...profile.reviews, countedKinds } };
    const deadline = deadlineOf(plan(reviews), '2029-07-01', lenient);
    assert.equal(deadline.due, '2030-06-24');
  });

  it('is not a review that was only planned, was cancelled, or is still to come', () => {
    const reviews = [
      planned('2029-05-01'),
      held('2029-06-01', { status: 'cancelled' }),
      held('2031-06-24'),
    ];
    assert.equal(yearly(reviews, '2029-07-01').due, '2030-01-15');
  });

  it('is not known where the only review has no date', () => {
    const deadline = yearly([{ status: 'held' }], '2029-07-01');
    assert.equal(deadline.state, 'not-known');
    assert.equal(deadline.at, '/reviews/0');
    assert.ok(!('due' in deadline));
  });

  it('is the review with a date, where another has none', () => {
    const deadline = yearly([{ status: 'held' }, held('2029-06-24')], '2029-07-01');
    assert.equal(deadline.due, '2030-06-24');
  });

  it('adds months from the anchor itself', () => {
    assert.equal(yearly([held('2028-02-29')], '2028-07-01').due, '2029-02-28');
    const half = { reviews: { ...profile.reviews, reviewWithinMonths: 6 } };
    const deadline = deadlineOf(plan([held('2029-08-31')]), '2029-09-01', half);
    assert.equal(deadline.due, '2030-02-28');
    assert.equal(deadline.arithmetic, '6 months after the review held on 31 August 2029');
  });
});

describe('the state', () => {
  const last = held('2029-06-24');
  const cases: readonly [string, DeadlineState, Partial<Review>[], string][] = [
    ['no day fixed, time yet', 'ahead', [last], '2030-05-12'],
    ['the notice has begun', 'due-soon', [last], '2030-05-13'],
    ['the day before', 'due-soon', [last], '2030-06-23'],
    ['the day itself', 'due', [last], '2030-06-24'],
    ['the day after', 'overdue', [last], '2030-06-25'],
    ['planned in time', 'planned', [last, planned('2030-06-24')], '2030-01-10'],
    ['planned for today, which is the day', 'planned', [last, planned('2030-06-24')], '2030-06-24'],
    ['planned too late', 'due', [last, planned('2030-06-25')], '2030-01-10'],
    ['planned, and late already', 'overdue', [last, planned('2030-07-01')], '2030-06-25'],
    ['a planned day that passed', 'ahead', [last, planned('2030-01-09')], '2030-01-10'],
    [
      'a termly meeting is planned',
      'ahead',
      [last, planned('2030-02-01', { kind: 'termly' })],
      '2030-01-10',
    ],
    [
      'agreed at the last review',
      'planned',
      [held('2029-06-24', { nextReviewOn: '2030-06-01' })],
      '2030-01-10',
    ],
    [
      'what was agreed turned out to be a termly meeting',
      'ahead',
      [
        held('2029-06-24', { nextReviewOn: '2030-02-01' }),
        planned('2030-02-01', { kind: 'termly' }),
      ],
      '2030-01-10',
    ],
    [
      'a planned review comes before what was agreed',
      'due',
      [held('2029-06-24', { nextReviewOn: '2030-06-01' }), planned('2030-07-01')],
      '2030-01-10',
    ],
  ];
  for (const [name, state, reviews, today] of cases) {
    it(`${name}: ${state}`, () => assert.equal(yearly(reviews, today).state, state));
  }

  it('names the planned day even where it is too late', () => {
    const late = yearly([last, planned('2030-08-01'), planned('2030-07-01')], '2030-06-25');
    assert.equal(late.plannedFor, '2030-07-01');
  });
});

it('is for no closed plan and no adjustments record', () => {
  const options = { profile, today: '2035-01-01' };
  for (const changes of [{ status: 'closed' }, { kind: 'adjustments-record' }] as const) {
    assert.equal(yearlyReview(plan([], changes), options), undefined);
    assert.equal(reviewState(plan([], changes), options).state, 'not-needed');
  }
});

it('says where a plan stands, at a glance', () => {
  const reviews = [held('2029-06-24'), planned('2030-06-10')];
  assert.deepEqual(reviewState(plan(reviews), { profile, today: '2030-01-10' }), {
    state: 'planned',
    lastHeldOn: '2029-06-24',
    due: '2030-06-24',
    plannedFor: '2030-06-10',
  });
});

it('says of a review that left the plan as it is that it was one', () => {
  const unchanged = [held('2029-06-24', { unchanged: true })];
  const state = reviewState(plan(unchanged), { profile, today: '2030-01-10' });
  assert.deepEqual(state, {
    state: 'ahead',
    lastHeldOn: '2029-06-24',
    unchanged: true,
    due: '2030-06-24',
  });
});

it('has a window before it, where the profile says so', () => {
  assert.equal(yearly([held('2029-05-31')], '2029-07-01').earliest, '2030-02-28');
  const { windowMonths: _windowMonths, ...rest } = profile.reviews;
  const without = deadlineOf(plan([held('2029-05-31')]), '2029-07-01', { reviews: rest });
  assert.ok(!('earliest' in without));
});

it('names a rule that there is, and sources with their standing', () => {
  const deadline = yearly([], '2029-07-01');
  assert.ok(rules.some(({ id }) => id === deadline.rule));
  assert.deepEqual(
    deadline.sources.map(({ ref, status }) => [ref, status]),
    [
      ['send-code-2015', 'guidance'],
      ['cfa-2014', 'law'],
    ],
  );
});

it('writes dates as people do', () => {
  assert.equal(dateInWords('2029-03-04'), '4 March 2029');
  assert.equal(dateInWords('2028-12-31'), '31 December 2028');
});

describe('for any history', () => {
  const day = fc.integer({ min: 0, max: 1500 }).map((days) => addDays('2029-01-01', days));
  const kind = fc.constantFrom('yearly', 'termly', 'early', 'ehcp', 'transition');
  const review: fc.Arbitrary<Partial<Review>> = fc.record(
    {
      kind,
      status: fc.constantFrom('planned', 'held', 'cancelled'),
      heldOn: day,
      plannedFor: day,
      nextReviewOn: day,
    },
    { requiredKeys: ['kind', 'status'] },
  );
  const history = fc.array(review, { maxLength: 6 });

  it('is never due before what it counts from', () => {
    fc.assert(
      fc.property(history, day, (reviews, today) => {
        const { due, anchor } = yearly(reviews, today);
        assert.equal(due, anchor && addMonths(anchor.on, 12));
        assert.ok(anchor === undefined || (due ?? '') > anchor.on);
      }),
    );
  });

  it('only gets later as the days go by', () => {
    // Time yet, and a fixed day, are both calm: a planned day that passes without a review is neither better nor worse.
    const lateness = {
      met: 0,
      ahead: 0,
      planned: 0,
      'due-soon': 1,
      due: 2,
      overdue: 3,
      'not-known': 0,
    };
    fc.assert(
      fc.property(history, day, fc.nat({ max: 900 }), (reviews, first, later) => {
        // Reviews that today has not reached yet were not held yet, so keep those out of the story.
        const known = reviews.filter((r) => r.heldOn === undefined || r.heldOn <= first);
        const before = yearly(known, first);
        const after = yearly(known, addDays(first, later));
        assert.equal(after.due, before.due);
        // A planned day that is too late stops counting once it has passed, but then the date has too.
        assert.ok(
          lateness[after.state] >= lateness[before.state],
          `${before.state} then ${after.state}`,
        );
      }),
      { numRuns: 500 },
    );
  });

  it('is planned exactly where a day is fixed no later than the date it is due', () => {
    fc.assert(
      fc.property(history, day, (reviews, today) => {
        const { state, due, plannedFor } = yearly(reviews, today);
        if (due === undefined) return;
        const inTime = plannedFor !== undefined && plannedFor <= due && today <= due;
        assert.equal(state === 'planned', inTime);
      }),
    );
  });
});
