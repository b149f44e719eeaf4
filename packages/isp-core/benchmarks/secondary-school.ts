/** A secondary school like many: its year, the times it has for reviews, and when its people are free. */
import { readFileSync } from 'node:fs';
import { calendarFixture, generateCohort } from '@isp-kit/fixtures';
import { parsePlan } from '../src/plan/parse-plan.ts';
import type { Plan } from '../src/plan/plan.ts';
import { englandCurrent } from '../src/policy/profiles/england-current.ts';
import { parseCalendar } from '../src/reviews/calendar/parse-calendar.ts';
import type { SchoolCalendar } from '../src/reviews/calendar/school-calendar.ts';
import type { ReviewFamily, StaffMember } from '../src/reviews/schedule/schedule-options.ts';
import type { ScheduleOptions } from '../src/reviews/schedule/review-requests.ts';

export const today = '2026-09-01';

/** So many plans with a review to come, as they are on that day. */
export function secondaryPlans(count: number, seed = 'reviews'): Plan[] {
  // About one in ten has adjustments alone, and no yearly review.
  const size = Math.ceil(count * 1.3);
  const plans: Plan[] = [];
  for (const value of generateCohort({ seed, size, setting: 'secondary', today })) {
    const parsed = parsePlan(value);
    if (!parsed.ok) throw new Error('A generated plan cannot be read.');
    if (parsed.value.kind === 'support-plan') plans.push(parsed.value);
    if (plans.length === count) break;
  }
  return plans;
}

/** A SENCO can hold so many reviews a year beside everything else. */
const PLANS_EACH = 240;

/**
 * Four slots around lessons and at most three reviews a day for each SENCO, one for each 240 plans. They
 * teach, the officer of the authority comes to EHC plans’ reviews on two days of the week, and some
 * families can only come late.
 */
export function secondaryOptions(plans: readonly Plan[]): ScheduleOptions {
  const sencos = Math.ceil(plans.length / PLANS_EACH);
  return {
    ...{ profile: englandCurrent, calendar: larkfield(), today, seed: 'larkfield' },
    ...{ keepPlanned: false, overdueWithinDays: 42 },
    capacity: {
      slots: [
        { start: '08:30', end: '09:15' },
        { start: '12:15', end: '13:00' },
        { start: '15:15', end: '16:00' },
        { start: '16:00', end: '16:45' },
      ],
      perDay: 3 * sencos,
      atOnce: sencos,
    },
    staff: [...sencosOf(plans, sencos), ...officersOf(sencos)],
    families: familiesOf(plans),
  };
}

function larkfield(): SchoolCalendar {
  const text = readFileSync(calendarFixture('larkfield-academy').url, 'utf8');
  const parsed = parseCalendar(JSON.parse(text));
  if (!parsed.ok) throw new Error('The calendar cannot be read.');
  return parsed.value;
}

function sencosOf(plans: readonly Plan[], count: number): StaffMember[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `senco-${at}`,
    name: `SENCO ${at + 1}`,
    plans: plans.flatMap(({ id }, index) => (index % count === at ? [id] : [])),
    cannot: [
      { weekdays: [1, 3], start: '12:00', end: '13:00' },
      { weekdays: [5], start: '15:15' },
    ],
  }));
}

/** One comes to every EHC plan’s review: in a large trust there is no asking for one person at each. */
const officersOf = (sencos: number): StaffMember[] =>
  sencos > 1
    ? []
    : [{ id: 'officer', name: 'Ms Adeyemi', kinds: ['ehcp'], can: [{ weekdays: [2, 4] }] }];

/** Brothers and sisters have the same parents by name. */
function familiesOf(plans: readonly Plan[]): ReviewFamily[] {
  const families = new Map<string, string[]>();
  for (const { id, person, people } of plans) {
    const parents = people.filter(({ role }) => role === 'parent').map(({ name }) => name);
    const key = [person.familyName, ...parents].join(', ');
    families.set(key, [...(families.get(key) ?? []), id]);
  }
  return [...families].map(([id, own], at) => ({
    id,
    plans: own,
    ...(at % 9 === 0 && { can: [{ start: '15:00' }] }),
  }));
}
