import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { placeReviews } from './place-reviews.ts';
import type { PlacingOptions, ReviewRequest } from './schedule-options.ts';
import { plainYear } from './testing/a-year.ts';

const requests: ReviewRequest[] = [
  { plan: 'a', kind: 'yearly', earliest: '2026-11-02', latest: '2027-01-29', people: ['t1'] },
];

const issuesOf = (more: object): [string, string][] =>
  placeReviews(requests, { ...plainYear, ...more }).issues.map(({ code, path }) => [code, path]);

const { capacity } = plainYear;

describe('options that make no sense', () => {
  it('are said with their place', () => {
    const cases: readonly [object, string, string][] = [
      [{ capacity: { ...capacity, perDay: 0 } }, 'CAPACITY', '/capacity/perDay'],
      [{ capacity: { ...capacity, perWeek: 1.5 } }, 'CAPACITY', '/capacity/perWeek'],
      [{ capacity: { ...capacity, weekdays: [] } }, 'CAPACITY', '/capacity/weekdays'],
      [{ capacity: { ...capacity, slots: [] } }, 'SLOT', '/capacity/slots'],
      [
        { capacity: { perDay: 1, slots: [{ start: '9:00', end: '10:00' }] } },
        'SLOT',
        '/capacity/slots/0',
      ],
      [{ staff: [{ id: 'ghost' }] }, 'PERSON_UNKNOWN', '/staff/0/id'],
      [{ staff: [{ id: 't1', plans: ['b'] }] }, 'PLAN_UNKNOWN', '/staff/0/plans/0'],
      [{ staff: [{ id: 't1' }, { id: 't1' }] }, 'ID_TWICE', '/staff/1/id'],
      [
        { staff: [{ id: 't1', can: [{ start: '17:00', end: '16:00' }] }] },
        'TIME',
        '/staff/0/can/0',
      ],
      [{ families: [{ id: 'f', plans: ['b'] }] }, 'PLAN_UNKNOWN', '/families/0/plans/0'],
      [
        { families: [{ id: 'f', plans: ['a'], rooms: ['r'] }] },
        'ROOM_UNKNOWN',
        '/families/0/rooms/0',
      ],
      [
        {
          families: [
            { id: 'f', plans: ['a'] },
            { id: 'g', plans: ['a'] },
          ],
        },
        'FAMILY_TWICE',
        '/families/1/plans/0',
      ],
      [{ fixed: [{ plan: 'b', on: '2026-11-03' }] }, 'PLAN_UNKNOWN', '/fixed/0/plan'],
      [{ fixed: [{ plan: 'a', on: '2026-12-25' }] }, 'FIXED_DAY', '/fixed/0/on'],
      [{ fixed: [{ plan: 'a', on: '2028-12-25' }] }, 'FIXED_DAY', '/fixed/0/on'],
      [{ fixed: [{ plan: 'a', on: '2027-02-01' }] }, 'FIXED_DAY', '/fixed/0/on'],
      [
        { fixed: [{ plan: 'a', on: '2026-11-03', start: '07:00' }] },
        'FIXED_TIME',
        '/fixed/0/start',
      ],
      [{ today: '2030-01-01' }, 'TODAY_NOT_KNOWN', '/today'],
    ];
    for (const [more, code, path] of cases) {
      assert.deepEqual(issuesOf(more), [[`ISP_SCHEDULE_${code}`, path]], path);
    }
  });

  it('are none where all is well', () => assert.deepEqual(issuesOf({}), []));

  it('place nothing where the capacity is no capacity, and say so of every review', () => {
    const options: PlacingOptions = { ...plainYear, capacity: { ...capacity, perDay: 0 } };
    const { reviews, unplaced, load } = placeReviews(requests, options);
    assert.deepEqual(reviews, []);
    assert.deepEqual(
      unplaced.map(({ id, stoppedBy }) => [id, stoppedBy]),
      [['a/yearly', 'no-capacity']],
    );
    assert.equal(load.ratio, 1);
  });
});
