/** Small cases of every kind, tight enough that about as many cannot be done as can. */
import fc from 'fast-check';
import type {
  FixedBooking,
  ReviewFamily,
  ReviewRequest,
  StaffMember,
} from '../schedule-options.ts';
import type { Slot, When } from '../when.ts';
import { day, weekday, type World } from './breaches.ts';
import { shortTerm } from './two-weeks.ts';

const slots: readonly Slot[] = [
  { start: '15:00', end: '15:30' },
  { start: '15:30', end: '16:00' },
  // Too long after for brothers and sisters.
  { start: '17:00', end: '17:30' },
];

const dayNumber = fc.integer({ min: 0, max: 11 });

const when: fc.Arbitrary<When> = fc.oneof(
  fc.record({ weekdays: fc.uniqueArray(fc.constantFrom(1, 2, 3, 4, 5), { minLength: 1 }) }),
  fc.record({ start: fc.constantFrom('15:00', '15:30') }),
  fc.record({ end: fc.constantFrom('15:30', '16:00') }),
  fc.record({ from: dayNumber.map(day) }),
  fc.tuple(dayNumber, fc.nat({ max: 3 }), fc.boolean()).map(([from, more, part]) => ({
    ...{ from: day(from), to: day(from + more) },
    ...(part && { start: '15:20', end: '15:40' }),
  })),
);

/** Mostly little: otherwise nearly every case would be hopeless from the start. */
const cannot = fc.oneof(
  { arbitrary: fc.constant<When[]>([]), weight: 3 },
  { arbitrary: fc.array(when, { minLength: 1, maxLength: 1 }), weight: 2 },
);

const windowOf = fc
  .tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 3, max: 11 }))
  .map(([from, more]) => ({ earliest: day(from), latest: day(Math.min(11, from + more)) }));

const plans = ['p1', 'p2', 'p3', 'p4', 'p5'];

const requests: fc.Arbitrary<ReviewRequest[]> = fc
  .tuple(
    fc.array(windowOf, { minLength: 2, maxLength: 5 }),
    fc.option(windowOf, { nil: undefined, freq: 3 }),
  )
  .map(([windows, ehcp]) => [
    ...windows.map((window, at) => ({
      ...window,
      plan: plans[at] ?? '',
      kind: 'yearly' as const,
      people: [`teacher-${at % 2}`],
    })),
    ...(ehcp === undefined ? [] : [{ ...ehcp, plan: 'p1', kind: 'ehcp' as const }]),
  ]);

const staff: fc.Arbitrary<StaffMember[]> = fc
  .record({
    senco: fc.option(cannot, { nil: undefined }),
    teacher: fc.option(cannot, { nil: undefined }),
    adviser: fc.option(cannot, { nil: undefined, freq: 2 }),
  })
  .map(({ senco, teacher, adviser }) => [
    ...(senco === undefined ? [] : [{ id: 'senco', everyReview: true, cannot: senco }]),
    ...(teacher === undefined ? [] : [{ id: 'teacher-0', cannot: teacher }]),
    ...(adviser === undefined ? [] : [{ id: 'adviser', plans: ['p1', 'p2'], cannot: adviser }]),
  ]);

const rooms = fc.option(
  fc
    .tuple(cannot, fc.option(cannot, { nil: undefined }))
    .map(([hall, library]) => [
      { id: 'hall', cannot: hall },
      ...(library === undefined ? [] : [{ id: 'library', cannot: library }]),
    ]),
  { nil: undefined },
);

const families: fc.Arbitrary<ReviewFamily[]> = fc
  .record({
    size: fc.constantFrom(0, 0, 2, 2, 3),
    cannot,
    own: fc.option(cannot, { nil: undefined }),
    room: fc.boolean(),
  })
  .map(({ size, cannot: times, own, room }) => [
    ...(size === 0 ? [] : [{ id: 'f1', plans: ['p2', 'p3', 'p4'].slice(0, size), cannot: times }]),
    ...(own === undefined
      ? []
      : [{ id: 'f2', plans: ['p5'], cannot: own, ...(room && { rooms: ['hall'] }) }]),
  ]);

const fixed: fc.Arbitrary<FixedBooking[]> = fc.oneof(
  { arbitrary: fc.constant<FixedBooking[]>([]), weight: 6 },
  fc
    .tuple(dayNumber, fc.option(fc.constantFrom('15:00', '15:30'), { nil: undefined }))
    .map(([at, start]) => [{ plan: 'p2', on: day(at), ...(start !== undefined && { start }) }]),
);

/** A case, the days on which something can be held, and whether it is of interest even if plainly hopeless. */
export const smallWorld: fc.Arbitrary<
  World & { readonly days: readonly string[]; readonly anyway: boolean }
> = fc
  .record({
    requests,
    staff,
    rooms,
    families,
    fixed,
    slotCount: fc.integer({ min: 1, max: 3 }),
    perDay: fc.constantFrom(1, 1, 2, 3),
    perWeek: fc.option(fc.integer({ min: 2, max: 3 }), { nil: undefined, freq: 3 }),
    atOnce: fc.constantFrom(1, 1, 2),
    weekdays: fc.subarray([1, 2, 3, 4, 5] as const, { minLength: 3 }),
    longTerm: fc.constantFrom(true, true, true, false),
    seed: fc.nat(),
    anyway: fc.nat({ max: 7 }).map((n) => n === 0),
  })
  .map(({ slotCount, perDay, perWeek, atOnce, weekdays, longTerm, seed, rooms: hold, ...rest }) => {
    const calendar = shortTerm(longTerm ? '2027-03-26' : '2027-03-12');
    const all = Array.from({ length: 12 }, (_, n) => day(n));
    return {
      requests: rest.requests,
      anyway: rest.anyway,
      days: all.filter((on) => weekday(on) < 6),
      lastWeek: (on: string) => !longTerm && on >= '2027-03-08',
      options: {
        calendar,
        today: '2027-03-01',
        seed,
        capacity: {
          slots: slots.slice(0, slotCount),
          ...{ perDay, atOnce, weekdays },
          ...(perWeek !== undefined && { perWeek }),
        },
        ...{ staff: rest.staff, families: rest.families, fixed: rest.fixed },
        ...(hold !== undefined && { rooms: hold }),
      },
    };
  });

const tangledPlans = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6'];
const some = fc.subarray(tangledPlans, { minLength: 2, maxLength: 4 });

/**
 * Few days, several at a time, and people who are in some reviews and not in others: whoever moves
 * needs more than one other to move, so that no simple chain of moves will do.
 */
export const tangledWorld: typeof smallWorld = fc
  .record({
    windows: fc.array(fc.tuple(fc.nat({ max: 2 }), fc.nat({ max: 2 })), {
      minLength: 5,
      maxLength: 6,
    }),
    groups: fc.array(fc.tuple(some, cannot), { minLength: 2, maxLength: 4 }),
    pairs: fc.constantFrom<[string, string][]>(
      [],
      [['p1', 'p2']],
      [
        ['p1', 'p2'],
        ['p3', 'p4'],
      ],
    ),
    rooms: fc.constantFrom(undefined, ['hall'], ['hall', 'library']),
    slotCount: fc.integer({ min: 1, max: 3 }),
    perDay: fc.integer({ min: 2, max: 4 }),
    seed: fc.nat(),
  })
  .map(({ windows, groups, pairs, rooms: names, slotCount, perDay, seed }) => ({
    requests: windows.map(([from, more], at) => ({
      ...{ plan: tangledPlans[at] ?? '', kind: 'yearly' as const },
      ...{ earliest: day(from), latest: day(Math.min(3, from + more)) },
    })),
    days: [0, 1, 2, 3].map(day),
    anyway: true,
    lastWeek: () => false,
    options: {
      ...{ calendar: shortTerm('2027-03-26'), today: '2027-03-01', seed },
      capacity: { slots: slots.slice(0, slotCount), perDay, atOnce: 2 },
      staff: groups.map(([own, times], at) => ({ id: `s${at}`, plans: own, cannot: times })),
      families: pairs.map((own, at) => ({
        ...{ id: `f${at}`, plans: own },
        ...(names !== undefined && at === 0 && { rooms: ['hall'] }),
      })),
      ...(names !== undefined && { rooms: names.map((id) => ({ id })) }),
    },
  }));
