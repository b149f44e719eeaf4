import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays } from '../../kernel/plain-date.ts';
import { placeReviews } from './place-reviews.ts';
import type { Schedule, UnplacedReview } from './schedule.ts';
import type { PlacingOptions, ReviewRequest } from './schedule-options.ts';
import { plainYear, yearOfRequests } from './testing/a-year.ts';
import { smallWorld } from './testing/small-worlds.ts';
import { shortTerm } from './testing/two-weeks.ts';

/** Four weeks from Monday 1 March 2027, two slots a day, one SENCO. */
const plain: PlacingOptions = {
  calendar: shortTerm('2027-03-26'),
  today: '2027-03-01',
  seed: 'a',
  capacity: {
    slots: [
      { start: '15:00', end: '15:45' },
      { start: '15:45', end: '16:30' },
    ],
    perDay: 2,
  },
  staff: [{ id: 'senco', name: 'Mrs Okafor', everyReview: true }],
};

const request = (plan: string, earliest: string, latest: string, more = {}): ReviewRequest => ({
  ...{ plan, kind: 'yearly', earliest, latest },
  ...more,
});

const place = (requests: ReviewRequest[], more: Partial<PlacingOptions> = {}): Schedule =>
  placeReviews(requests, { ...plain, ...more });

/** The only review without a place. */
function stuck(requests: ReviewRequest[], more: Partial<PlacingOptions> = {}): UnplacedReview {
  const { unplaced } = place(requests, more);
  assert.equal(unplaced.length, 1);
  assert.ok(unplaced[0]);
  return unplaced[0];
}

describe('what holds', () => {
  it('sees brothers and sisters on one day, one after the other', () => {
    const families = [{ id: 'ashby', plans: ['a', 'b'] }];
    const { reviews } = place(
      [request('a', '2027-03-01', '2027-03-12'), request('b', '2027-03-08', '2027-03-19')],
      { families },
    );
    assert.equal(reviews[0]?.on, reviews[1]?.on);
    assert.deepEqual(
      reviews.map(({ start, apart }) => [start, apart]),
      [
        ['15:00', undefined],
        ['15:45', undefined],
      ],
    );
  });

  it('says so where their dates do not meet', () => {
    const families = [{ id: 'ashby', plans: ['a', 'b'] }];
    const { reviews } = place(
      [request('a', '2027-03-01', '2027-03-05'), request('b', '2027-03-08', '2027-03-12')],
      { families },
    );
    assert.deepEqual(
      reviews.map(({ apart }) => apart),
      [true, true],
    );
  });

  it('knows a family by the key that its plans share', () => {
    const family = { family: 'f-1' };
    const { reviews } = place([
      request('a', '2027-03-01', '2027-03-19', family),
      request('b', '2027-03-01', '2027-03-19', family),
    ]);
    assert.equal(reviews[0]?.on, reviews[1]?.on);
    assert.equal(reviews[0]?.family, 'f-1');
  });

  it('holds a plan’s review and its EHC plan’s in one meeting where both may be, and only there', () => {
    const ehcp = (earliest: string, latest: string) =>
      request('a', earliest, latest, { kind: 'ehcp' });
    const yearly = request('a', '2027-03-01', '2027-03-10');
    const joint = place([yearly, ehcp('2027-03-09', '2027-03-19')]).reviews;
    assert.deepEqual(
      joint.map(({ kinds, earliest, latest }) => [kinds, earliest, latest]),
      [[['ehcp', 'yearly'], '2027-03-09', '2027-03-10']],
    );
    const apart = place([yearly, ehcp('2027-03-11', '2027-03-19')]).reviews;
    assert.deepEqual(
      apart.map(({ kinds }) => kinds),
      [['yearly'], ['ehcp']],
    );
  });

  it('keeps what was agreed, even in the last week of term', () => {
    const fixed = [{ plan: 'a', on: '2027-03-24', start: '15:45' }];
    const { reviews, issues } = place([request('a', '2027-03-01', '2027-03-26')], { fixed });
    assert.deepEqual(
      reviews.map(({ on, start, fixed: agreed }) => [on, start, agreed]),
      [['2027-03-24', '15:45', true]],
    );
    assert.deepEqual(issues, []);
  });

  it('gives each a room that is free and suits', () => {
    const rooms = [
      { id: 'stairs' },
      { id: 'ground', cannot: [{ weekdays: [1, 2, 3, 4] as const }] },
    ];
    const families = [{ id: 'f', plans: ['a'], rooms: ['ground'] }];
    const { reviews } = place([request('a', '2027-03-01', '2027-03-12')], { rooms, families });
    assert.ok(['2027-03-05', '2027-03-12'].includes(reviews[0]?.on ?? ''));
    assert.equal(reviews[0]?.room, 'ground');
  });
});

describe('what finds no place', () => {
  const full = [1, 2, 3].map((n) => request(`p${n}`, '2027-03-02', '2027-03-02'));

  it('is the fewest that it can be, with the way out', () => {
    const { message, waysOut, stoppedBy, certain } = stuck(full);
    assert.equal(stoppedBy, 'day-full');
    assert.equal(message, 'Between 2 March 2027 and 2 March 2027 every day that suits is full.');
    assert.ok(certain);
    assert.deepEqual(
      waysOut.map((way) => way.message),
      ['It would fit with room for one more review on Tuesday 2 March 2027.'],
    );
  });

  it('is never an EHC plan’s review while another could wait', () => {
    const law = request('z', '2027-03-02', '2027-03-02', { kind: 'ehcp' });
    const { reviews } = place([...full, law]);
    assert.ok(reviews.some(({ plan }) => plan === 'z'));
  });

  it('names the person whose time is missing, and when', () => {
    const staff = [
      { id: 'senco', name: 'Mrs Okafor', everyReview: true, cannot: [{ weekdays: [2] as const }] },
    ];
    const { stoppedBy, waysOut } = stuck([request('a', '2027-03-02', '2027-03-02')], { staff });
    assert.equal(stoppedBy, 'person');
    assert.deepEqual(waysOut, [
      {
        change: 'person',
        on: '2027-03-02',
        start: '15:00',
        who: 'senco',
        message: 'It would fit if Mrs Okafor were free on Tuesday 2 March 2027 at 15:00.',
      },
    ]);
  });

  const cases: readonly [string, string, ReviewRequest, Partial<PlacingOptions>][] = [
    ['the last week of term', 'last-week-of-term', request('a', '2027-03-22', '2027-03-26'), {}],
    ['a weekend', 'no-school-day', request('a', '2027-03-06', '2027-03-07'), {}],
    ['days beyond the calendar', 'not-known', request('a', '2027-04-20', '2027-05-20'), {}],
    [
      'a weekday without reviews',
      'weekday',
      request('a', '2027-03-02', '2027-03-02'),
      { capacity: { ...plain.capacity, weekdays: [1] } },
    ],
    [
      'a family that cannot come',
      'family',
      request('a', '2027-03-02', '2027-03-03'),
      { families: [{ id: 'f', plans: ['a'], cannot: [{ end: '17:00' }] }] },
    ],
    [
      'no room',
      'room',
      request('a', '2027-03-02', '2027-03-03'),
      { rooms: [{ id: 'hall', can: [{ weekdays: [1] }] }] },
    ],
    [
      'a booking that cannot be',
      'fixed-booking',
      request('a', '2027-03-02', '2027-03-12'),
      { fixed: [{ plan: 'a', on: '2027-03-06' }] },
    ],
  ];
  for (const [name, stoppedBy, wanted, more] of cases) {
    it(`says that it is ${name}`, () => assert.equal(stuck([wanted], more).stoppedBy, stoppedBy));
  }

  it('is late already: the first free time is said, and never taken unasked', () => {
    const { stoppedBy, waysOut } = stuck([request('a', '2027-01-01', '2027-02-26')]);
    assert.equal(stoppedBy, 'deadline-passed');
    assert.deepEqual(
      waysOut.map(({ change, on }) => [change, on]),
      [['hold-late', '2027-03-01']],
    );
  });
});

describe('for any case', () => {
  it('does not depend on the order of anything, and is the same again for the same seed', () => {
    fc.assert(
      fc.property(smallWorld, ({ requests, options }) => {
        const turned = placeReviews(requests.toReversed(), options);
        assert.deepEqual(turned, placeReviews(requests, options));
      }),
    );
  });

  it('stays as it is where nothing has changed', () => {
    fc.assert(
      fc.property(yearOfRequests({ minLength: 20, maxLength: 80 }), (requests) => {
        const { reviews } = placeReviews(requests, plainYear);
        const again = placeReviews(requests, { ...plainYear, previous: reviews, seed: 2 });
        assert.deepEqual(again.reviews, reviews);
      }),
      { numRuns: 30 },
    );
  });

  it('names ways out that are some: with one of them, one fewer is left', () => {
    const crowd = fc.array(fc.tuple(fc.nat({ max: 11 }), fc.nat({ max: 5 })), {
      minLength: 12,
      maxLength: 20,
    });
    fc.assert(
      fc.property(crowd, (windows) => {
        const requests = windows.map(([first, more], at) =>
          request(`p${at}`, addDays('2027-03-01', first), addDays('2027-03-02', first + more)),
        );
        const capacity = { ...plain.capacity, perDay: 1 };
        const { unplaced, reviews } = place(requests, { capacity });
        const way = unplaced
          .flatMap(({ waysOut }) => waysOut)
          .find(({ change }) => change === 'day-full');
        fc.pre(way !== undefined);
        // Room for one more on that one day, and on no other.
        const senco = { id: 'senco', everyReview: true };
        const taken = reviews.find(({ on }) => on === way.on);
        const others = requests.filter(({ plan }) => plan !== taken?.plan);
        const cannot = [
          { from: way.on, to: way.on, ...(taken && { start: taken.start, end: taken.end }) },
        ];
        const wider = placeReviews(others, {
          ...{ ...plain, capacity, previous: reviews },
          staff: [{ ...senco, cannot }],
        });
        assert.ok(wider.unplaced.length < unplaced.length);
      }),
      { numRuns: 60 },
    );
  });
});
