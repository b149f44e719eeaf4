/**
 * Whether a schedule holds what it was asked to hold, read straight off the options. Shares no code
 * with what makes schedules.
 */
import type { PlacingOptions, ReviewRequest } from '../schedule-options.ts';
import type { Availability, When } from '../when.ts';

/** One meeting at a time and place. */
export interface Held {
  readonly plan: string;
  readonly kinds: readonly string[];
  readonly on: string;
  readonly start: string;
  readonly room?: string | undefined;
}

/** ISO day of the week, by Zeller’s congruence. */
export function weekday(date: string): number {
  const [y = 0, m = 0, d = 0] = date.split('-').map(Number);
  const [year, month] = m < 3 ? [y - 1, m + 12] : [y, m];
  const sum = d + Math.floor((13 * (month + 1)) / 5) + year + Math.floor(year / 4);
  const h = (sum - Math.floor(year / 100) + Math.floor(year / 400)) % 7;
  return ((h + 5) % 7) + 1;
}

/** The days from Monday 1 March 2027 that tests use, by number. */
export const day = (n: number): string =>
  n < 31
    ? `2027-03-${String(n + 1).padStart(2, '0')}`
    : `2027-04-${String(n - 30).padStart(2, '0')}`;

const within = (when: When, on: string): boolean =>
  (when.from ?? '') <= on &&
  on <= (when.to ?? '9999') &&
  (when.weekdays === undefined || when.weekdays.some((each) => each === weekday(on)));

function comes(who: Availability, on: string, start: string, end: string): boolean {
  const barred = (who.cannot ?? []).some(
    (when) => within(when, on) && (when.start ?? '00:00') < end && start < (when.end ?? '24:00'),
  );
  const open =
    who.can === undefined ||
    who.can.some(
      (when) =>
        within(when, on) && (when.start ?? '00:00') <= start && end <= (when.end ?? '24:00'),
    );
  return open && !barred;
}

export interface World {
  readonly requests: readonly ReviewRequest[];
  readonly options: PlacingOptions;
  /** Days of the last week of a term. */
  readonly lastWeek: (on: string) => boolean;
}

/** The requests that a meeting is for. */
export const requestsOf = ({ requests }: World, { plan, kinds }: Held): ReviewRequest[] =>
  requests.filter((each) => each.plan === plan && kinds.includes(each.kind));

export function staffOf(world: World, meeting: Held): string[] {
  const own = requestsOf(world, meeting);
  return (world.options.staff ?? [])
    .filter(
      ({ id, people = [], plans = [], kinds = [], everyReview }) =>
        everyReview === true ||
        plans.includes(meeting.plan) ||
        own.some((each) => kinds.includes(each.kind)) ||
        own.some((each) => [id, ...people].some((name) => each.people?.includes(name))),
    )
    .map(({ id }) => id);
}

export const familyOf = ({ options }: World, plan: string) =>
  options.families?.find(({ plans }) => plans.includes(plan));

/** What a meeting breaks by itself; empty where nothing. */
export function breachesAlone(world: World, meeting: Held): string[] {
  const slot = world.options.capacity.slots.find(({ start }) => start === meeting.start);
  if (slot === undefined) return ['no such slot'];
  const free = (who: Availability): boolean => comes(who, meeting.on, slot.start, slot.end);
  return [...wrongDay(world, meeting), ...notFree(world, meeting, free)].flatMap(
    ([name, broken]) => (broken ? [name] : []),
  );
}

type Checks = readonly (readonly [string, boolean])[];

function wrongDay(world: World, meeting: Held): Checks {
  const { capacity, today, fixed = [] } = world.options;
  const { on, start } = meeting;
  const own = requestsOf(world, meeting);
  const agreed = fixed.filter(
    ({ plan, kind }) =>
      plan === meeting.plan && own.some((each) => each.kind === (kind ?? each.kind)),
  );
  const anew = agreed.length === 0;
  return [
    ['before today', on < today],
    ['a closed day', weekday(on) > 5],
    ['after a last day', own.some(({ latest }) => on > latest)],
    ['before a first day', anew && own.some(({ earliest }) => on < earliest)],
    ['last week', anew && capacity.lastWeekOfTerm !== true && world.lastWeek(on)],
    ['weekday', anew && capacity.weekdays?.some((each) => each === weekday(on)) === false],
    ['agreed otherwise', agreed.some((one) => one.on !== on || (one.start ?? start) !== start)],
  ];
}

function notFree(world: World, meeting: Held, free: (who: Availability) => boolean): Checks {
  const { staff = [], rooms } = world.options;
  const family = familyOf(world, meeting.plan);
  const own = staffOf(world, meeting);
  const room = rooms?.find(({ id }) => id === meeting.room);
  return [
    ['person away', staff.some((each) => own.includes(each.id) && !free(each))],
    ['family away', family !== undefined && !free(family)],
    ['no room', rooms !== undefined && room === undefined],
    ['room not free', room !== undefined && !free(room)],
    ['room does not suit', room !== undefined && family?.rooms?.includes(room.id) === false],
  ];
}

/** What a meeting takes up, by name, with how many may take it up. */
export function capsOf(world: World, meeting: Held): [string, number][] {
  const { capacity } = world.options;
  const { on, start, room, plan } = meeting;
  const days = Date.UTC(Number(on.slice(0, 4)), Number(on.slice(5, 7)) - 1, Number(on.slice(8)));
  // 1 January 1970 was a Thursday.
  const week = Math.floor((days / 86_400_000 + 3) / 7);
  return [
    [`full day ${on}`, capacity.perDay],
    [`full week ${week}`, capacity.perWeek ?? Infinity],
    [`full slot ${on} ${start}`, capacity.atOnce ?? 1],
    ...(room === undefined ? [] : [[`room twice ${on} ${start} ${room}`, 1] as [string, number]]),
    ...staffOf(world, meeting).map((id): [string, number] => [`${id} twice ${on} ${start}`, 1]),
    [`family twice ${on} ${start} ${familyOf(world, plan)?.id ?? plan}`, 1],
  ];
}

/** What meetings break together. */
export function breachesTogether(world: World, held: readonly Held[]): string[] {
  const counts = new Map<string, number>();
  return held
    .flatMap((meeting) => capsOf(world, meeting))
    .flatMap(([name, most]) => {
      counts.set(name, (counts.get(name) ?? 0) + 1);
      return (counts.get(name) ?? 0) > most ? [name] : [];
    });
}

/** Whether all of each family’s meetings are on one day, in slots that follow one another. */
export function together(world: World, held: readonly Held[]): boolean {
  const starts = world.options.capacity.slots.map(({ start }) => start).toSorted();
  const minutes = (t: string): number => Number(t.slice(0, 2)) * 60 + Number(t.slice(3));
  return (world.options.families ?? []).every(({ plans }) => {
    const own = held.filter(({ plan }) => plans.includes(plan));
    if (new Set(own.map(({ on }) => on)).size > 1) return false;
    const at = own.map(({ start }) => starts.indexOf(start)).toSorted((a, b) => a - b);
    return at.every((slot, i) => {
      const before = at[i - 1];
      if (before === undefined) return true;
      const ends = world.options.capacity.slots.find(({ start }) => start === starts[before])?.end;
      return slot === before + 1 && minutes(starts[slot] ?? '') - minutes(ends ?? '') <= 30;
    });
  });
}
