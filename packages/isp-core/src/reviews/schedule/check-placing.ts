/** What in the options of a schedule cannot be used, said before anybody wonders. */
import { isPlainDate } from '../../kernel/date-pattern.ts';
import type { Issue } from '../../kernel/issue.ts';
import { toPointer } from '../../kernel/pointer.ts';
import { isSchoolDay } from '../calendar/day-kind.ts';
import { checkCapacity } from './check-capacity.ts';
import { checkTimes } from './check-times.ts';
import { dayInWords } from './day-in-words.ts';
import type { FixedBooking, PlacingOptions, ReviewRequest } from './schedule-options.ts';

/** Every issue, with a path into the options. Those of the capacity leave nothing to place reviews in. */
export function checkPlacing(requests: readonly ReviewRequest[], options: PlacingOptions): Issue[] {
  const plans = new Set(requests.map(({ plan }) => plan));
  const people = new Set(requests.flatMap((each) => each.people ?? []));
  const rooms = new Set((options.rooms ?? []).map(({ id }) => id));
  return [
    ...checkCapacity(options.capacity),
    ...checkToday(options),
    ...checkTimes(options),
    ...sameIds('staff', options.staff),
    ...sameIds('rooms', options.rooms),
    ...sameIds('families', options.families),
    ...checkStaff(options, { plans, people }),
    ...checkFamilies(options, { plans, rooms }),
    ...(options.fixed ?? []).flatMap((booking, at) =>
      checkFixed(booking, ['fixed', at], { options, requests, rooms }),
    ),
  ];
}

type Place = readonly (string | number)[];

export const issueAt = (code: string, place: Place, message: string, data?: object): Issue => ({
  code,
  path: toPointer(place),
  message,
  ...(data !== undefined && { data: { ...data } }),
});

function checkToday({ calendar, today }: PlacingOptions): Issue[] {
  if (!isPlainDate(today)) {
    const wrong = `“${today}” is not a date. Give today as year, month and day, such as 2026-11-22.`;
    return [issueAt('ISP_SCHEDULE_TODAY_WRONG', ['today'], wrong)];
  }
  if (isSchoolDay(calendar, today) !== 'not-known') return [];
  const message = `The calendar does not reach ${today}, so which days are school days is not known.`;
  return [issueAt('ISP_SCHEDULE_TODAY_NOT_KNOWN', ['today'], message)];
}

function sameIds(key: string, list: readonly { readonly id: string }[] = []): Issue[] {
  return list.flatMap(({ id }, at) =>
    list.findIndex((each) => each.id === id) === at
      ? []
      : [issueAt('ISP_SCHEDULE_ID_TWICE', [key, at, 'id'], `“${id}” is there twice.`)],
  );
}

interface Known {
  readonly plans: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
}

/** Somebody who comes to no review is a slip: their free times would count for nothing, unseen. */
function checkStaff({ staff = [] }: PlacingOptions, { plans, people }: Known): Issue[] {
  return staff.flatMap((member, at) => {
    const issues = unknownPlans(member.plans, ['staff', at, 'plans'], plans);
    const comes =
      member.everyReview === true ||
      (member.kinds?.length ?? 0) > 0 ||
      member.plans?.some((plan) => plans.has(plan)) === true ||
      [member.id, ...(member.people ?? [])].some((id) => people.has(id));
    if (comes) return issues;
    const message = `“${member.name ?? member.id}” is in none of the plans whose reviews are placed, so their times change nothing.`;
    const data = { id: member.id };
    return [...issues, issueAt('ISP_SCHEDULE_PERSON_UNKNOWN', ['staff', at, 'id'], message, data)];
  });
}

function unknownPlans(
  named: readonly string[] = [],
  place: Place,
  plans: ReadonlySet<string>,
): Issue[] {
  return named.flatMap((plan, at) =>
    plans.has(plan) ? [] : [unknown('PLAN', [...place, at], plan, 'review to place of a plan')],
  );
}

const unknown = (what: string, place: Place, id: string, noun: string): Issue =>
  issueAt(`ISP_SCHEDULE_${what}_UNKNOWN`, place, `There is no ${noun} “${id}”.`, { id });

function checkFamilies(
  { families = [] }: PlacingOptions,
  { plans, rooms }: { plans: ReadonlySet<string>; rooms: ReadonlySet<string> },
): Issue[] {
  const seen = new Map<string, string>();
  return families.flatMap((family, at) => {
    const twice = family.plans.flatMap((plan, index) => {
      const other = seen.get(plan);
      seen.set(plan, family.id);
      if (other === undefined || other === family.id) return [];
      const message = `The plan “${plan}” is also in the family “${other}”. The last one counts.`;
      return [issueAt('ISP_SCHEDULE_FAMILY_TWICE', ['families', at, 'plans', index], message)];
    });
    const unknownRooms = (family.rooms ?? []).flatMap((room, index) =>
      rooms.has(room) ? [] : [unknown('ROOM', ['families', at, 'rooms', index], room, 'room')],
    );
    return [
      ...unknownPlans(family.plans, ['families', at, 'plans'], plans),
      ...twice,
      ...unknownRooms,
    ];
  });
}

interface FixedContext {
  readonly options: PlacingOptions;
  readonly requests: readonly ReviewRequest[];
  readonly rooms: ReadonlySet<string>;
}

function checkFixed(
  booking: FixedBooking,
  place: Place,
  { options, requests, rooms }: FixedContext,
): Issue[] {
  const { plan, kind, on, start, room } = booking;
  const issues: Issue[] = [];
  const own = requests.filter(
    (each) => each.plan === plan && (kind === undefined || each.kind === kind),
  );
  if (own.length === 0) {
    issues.push(unknown('PLAN', [...place, 'plan'], plan, 'review to place of a plan'));
  }
  if (start !== undefined && !options.capacity.slots.some((slot) => slot.start === start)) {
    const message = `No slot begins at ${start}.`;
    issues.push(issueAt('ISP_SCHEDULE_FIXED_TIME', [...place, 'start'], message));
  }
  if (room !== undefined && !rooms.has(room)) {
    issues.push(unknown('ROOM', [...place, 'room'], room, 'room'));
  }
  const wrong = wrongDay(on, own, options);
  if (wrong !== undefined) {
    issues.push(issueAt('ISP_SCHEDULE_FIXED_DAY', [...place, 'on'], wrong, { on }));
  }
  return issues;
}

function wrongDay(
  on: string,
  own: readonly ReviewRequest[],
  { calendar, today }: PlacingOptions,
): string | undefined {
  const school = isSchoolDay(calendar, on);
  if (school === 'not-known') return `The calendar does not know ${on}.`;
  if (school === 'no') return `${dayInWords(on)} is no school day.`;
  if (on < today) return `${dayInWords(on)} has passed.`;
  const last = own.reduce((latest, each) => (each.latest > latest ? each.latest : latest), '');
  if (last !== '' && on > last) {
    return `${dayInWords(on)} is after the last day for it, ${dayInWords(last)}.`;
  }
  return undefined;
}
