import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { addDays, daysBetween } from '../../kernel/plain-date.ts';
import { fits } from './fit.ts';
import { placeReviews } from './place-reviews.ts';
import { shortTerm } from './testing/two-weeks.ts';

const first = '2027-03-01';
const slots = [
  { start: '15:00', end: '15:45' },
  { start: '15:45', end: '16:30' },
];

it('chains of moves place all wherever counting says that all fit, and no more', () => {
  const counts = { all: 0, some: 0 };
  const crowd = fc.array(fc.tuple(fc.nat({ max: 24 }), fc.nat({ max: 9 })), {
    minLength: 8,
    maxLength: 18,
  });
  const caps = fc.record({ perDay: fc.constantFrom(1, 2), perWeek: fc.constantFrom(3, 4, 5) });
  fc.assert(
    fc.property(crowd, caps, fc.nat(), (windows, capacity, seed) => {
      const requests = windows.map(([from, more], at) => ({
        ...{ plan: `p${at}`, kind: 'yearly' as const },
        earliest: addDays(first, from),
        latest: addDays(first, Math.min(25, from + more)),
      }));
      const { unplaced } = placeReviews(requests, {
        ...{ calendar: shortTerm('2027-04-09'), today: first, seed },
        capacity: { ...capacity, slots },
        staff: [{ id: 'senco', everyReview: true }],
      });
      const units = requests.map(({ earliest, latest }) =>
        Array.from({ length: 26 }, (_, day) => day).filter(
          (day) =>
            day % 7 < 5 && daysBetween(first, earliest) <= day && day <= daysBetween(first, latest),
        ),
      );
      const all = fits(units, {
        ...{ leaf: () => capacity.perDay, dayOf: (day) => day, day: () => capacity.perDay },
        ...{ weekOf: (day) => Math.floor(day / 7), week: () => capacity.perWeek },
      });
      counts[all ? 'all' : 'some']++;
      assert.equal(unplaced.length === 0, all);
      assert.ok(unplaced.every(({ certain }) => certain));
    }),
    { numRuns: 400 },
  );
  assert.ok(counts.all > 40 && counts.some > 40, JSON.stringify(counts));
});
