import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays, daysBetween } from '../../kernel/plain-date.ts';
import { placeReviews } from './place-reviews.ts';
import type { PlacingOptions, ReviewRequest } from './schedule-options.ts';
import { plainYear, yearOfRequests } from './testing/a-year.ts';

const enough = { minLength: 40, maxLength: 160 };

/**
 * The least peak by Hall’s theorem: of all stretches of weeks, those whose windows lie within one
 * must share its weeks. Counted without any of the code that makes schedules.
 */
function hallBound(requests: readonly ReviewRequest[], mondays: readonly string[]): number {
  const windows = requests.map(({ earliest, latest }) => ({
    first: mondays.findIndex((monday) => monday >= earliest),
    last: mondays.findLastIndex((monday) => monday <= latest),
  }));
  let most = 0;
  for (let from = 0; from < mondays.length; from++) {
    for (let to = from; to < mondays.length; to++) {
      const inside = windows.filter(({ first, last }) => first >= from && last <= to).length;
      most = Math.max(most, Math.ceil(inside / (to - from + 1)));
    }
  }
  return most;
}

describe('the busiest week', () => {
  it('has as few reviews as it can, and the bound is the one that counting by hand gives', () => {
    // Whole weeks only, so that each window is a run of weeks.
    const weekly = yearOfRequests(enough).map((requests) =>
      requests.map((each) => ({
        ...each,
        earliest: addDays(
          each.earliest,
          -(((daysBetween('2026-01-05', each.earliest) % 7) + 7) % 7),
        ),
        latest: addDays(each.latest, 6 - (((daysBetween('2026-01-05', each.latest) % 7) + 7) % 7)),
      })),
    );
    const options: PlacingOptions = {
      ...plainYear,
      today: '2026-08-31',
      capacity: { ...plainYear.capacity, perDay: 30, atOnce: 30, lastWeekOfTerm: true },
      staff: [],
      calendar: { ...plainYear.calendar, knownFrom: '2026-08-31' },
    };
    fc.assert(
      fc.property(weekly, (requests) => {
        const { load, unplaced } = placeReviews(requests, options);
        fc.pre(unplaced.length === 0);
        const mondays = load.weeks.map(({ monday }) => monday);
        assert.equal(load.lowerBound, hallBound(requests, mondays));
        assert.equal(load.peak, load.lowerBound);
      }),
      { numRuns: 20 },
    );
  });

  it('counts every review that has a place', () => {
    fc.assert(
      fc.property(yearOfRequests(enough), (requests) => {
        const { load, reviews } = placeReviews(requests, plainYear);
        const sum = load.weeks.reduce((total, week) => total + week.reviews, 0);
        assert.equal(sum, reviews.length);
        assert.equal(load.peak, Math.max(...load.weeks.map((week) => week.reviews)));
        assert.equal(load.ratio, load.peak / load.lowerBound);
      }),
      { numRuns: 20 },
    );
  });
});

describe('when one thing changes', () => {
  const change: fc.Arbitrary<(options: PlacingOptions) => Partial<PlacingOptions>> = fc.oneof(
    fc.integer({ min: 0, max: 300 }).map((at) => () => {
      const from = addDays('2026-09-02', at);
      const cannot = [{ from, to: addDays(from, 6) }];
      return { staff: [{ id: 'senco', everyReview: true, cannot }] };
    }),
    fc.constantFrom(1, 2, 3, 4, 5).map((weekday) => () => ({
      staff: [
        {
          id: 'senco',
          everyReview: true,
          cannot: [{ weekdays: [weekday] as const, end: '12:00' }],
        },
      ],
    })),
    fc.nat({ max: 19 }).map((at) => () => ({
      families: [{ id: 'f', plans: [`plan-${at}`], can: [{ weekdays: [5] as const }] }],
    })),
    fc.constant(({ capacity }: PlacingOptions) => ({ capacity: { ...capacity, perDay: 2 } })),
  );

  it('moves at most one in twenty of the reviews that the change itself leaves alone', () => {
    fc.assert(
      fc.property(yearOfRequests({ minLength: 100, maxLength: 160 }), change, (requests, of) => {
        const before = placeReviews(requests, plainYear);
        const options = { ...plainYear, ...of(plainYear) };
        const after = placeReviews(requests, { ...options, previous: before.reviews });
        const fixed = before.reviews.map(({ plan, on, start }) => ({ plan, on, start }));
        const { capacity } = plainYear;
        const asTheyWere = placeReviews(requests, { ...options, capacity, fixed });
        const alone = new Set(asTheyWere.unplaced.map(({ id }) => id));
        const moved = after.reviews.filter(({ id, movedFrom }) => movedFrom && !alone.has(id));
        const others = before.reviews.length - alone.size;
        assert.ok(moved.length <= Math.ceil(others * 0.05), `${moved.length} of ${others}`);
        const afresh = placeReviews(requests, options);
        assert.equal(after.unplaced.length, afresh.unplaced.length, 'keeping costs nobody a place');
      }),
      // A smaller cohort is another question, so there is nothing to shrink to.
      { numRuns: 24, endOnFailure: true },
    );
  });
});
