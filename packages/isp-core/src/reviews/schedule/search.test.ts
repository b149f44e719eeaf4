import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { placeReviews } from './place-reviews.ts';
import type { PlacingOptions, ReviewRequest } from './schedule-options.ts';
import { shortTerm } from './testing/two-weeks.ts';

const plain: PlacingOptions = {
  calendar: shortTerm('2027-03-26'),
  today: '2027-03-01',
  seed: 1,
  capacity: {
    slots: [
      { start: '15:00', end: '15:45' },
      { start: '15:45', end: '16:30' },
    ],
    perDay: 2,
  },
};

const request = (plan: string, latest: string): ReviewRequest => ({
  ...{ plan, kind: 'yearly', earliest: '2027-03-01', latest },
});

/** Two who have been told of the Monday, and a new pair that can be on no other day. */
const requests = [
  request('x', '2027-03-03'),
  request('y', '2027-03-03'),
  request('a', '2027-03-01'),
  request('b', '2027-03-01'),
];
const previous = [
  { plan: 'x', kinds: ['yearly'], on: '2027-03-01', start: '15:00' },
  { plan: 'y', kinds: ['yearly'], on: '2027-03-01', start: '15:45' },
] as const;
const families = [{ id: 'ashby', plans: ['a', 'b'] }];

describe('where one move after another is not enough', () => {
  it('moves two at once, for a pair', () => {
    const { reviews, unplaced } = placeReviews(requests, { ...plain, previous, families });
    assert.deepEqual(unplaced, []);
    const days = new Map(reviews.map(({ plan, on }) => [plan, on]));
    assert.deepEqual([days.get('a'), days.get('b')], ['2027-03-01', '2027-03-01']);
    assert.ok(reviews.every(({ apart }) => apart === undefined));
  });

  it('parts a pair only where somebody would be late otherwise', () => {
    const full = requests.map((each) => (each.plan === 'x' ? request('x', '2027-03-01') : each));
    const wider = full.map((each) => (each.plan === 'b' ? request('b', '2027-03-02') : each));
    const { reviews, unplaced } = placeReviews(wider, { ...plain, previous, families });
    assert.deepEqual(unplaced, []);
    assert.deepEqual(
      reviews.filter(({ apart }) => apart).map(({ plan }) => plan),
      ['a', 'b'],
    );
  });

  it('knows when there is no way at all', () => {
    const full = requests.map(({ plan }) => request(plan, '2027-03-01'));
    const { unplaced } = placeReviews(full, { ...plain, previous, families });
    assert.deepEqual(
      unplaced.map(({ certain }) => certain),
      [true, true],
    );
  });
});
