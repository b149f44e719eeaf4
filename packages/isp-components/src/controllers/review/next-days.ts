/**
 * Days to offer for the next review: on days when children are taught, spread over the time until
 * it is due, and never after. With no calendar, or beyond what it knows, weekends and bank holidays
 * are all that is avoided, and nothing is said about terms.
 */
import type { Plan, Review } from '@isp-kit/core/plan';
import { profileById } from '@isp-kit/core/policy/profiles';
import {
  dayKind,
  isBankHoliday,
  isLastWeekOfTerm,
  parseCalendar,
  weekOfTerm,
  yearlyReview,
  type ReviewProfile,
  type SchoolCalendar,
} from '@isp-kit/core/reviews';
import { monthsLater } from './months-later.ts';

export interface NextDays {
  /** At most three, the nearest first. */
  readonly days: readonly OfferedDay[];
  /** The last day that is in time; undefined where no source gives one. */
  readonly due: string | undefined;
}

export interface OfferedDay {
  readonly on: string;
  /** Which week of which term, where the calendar knows. */
  readonly week?: { readonly term: string; readonly week: number };
}

export interface NextDaysOptions {
  readonly kind: Review['kind'];
  readonly heldOn: string;
  readonly calendar: SchoolCalendar | undefined;
  /** Where a host has its own; else the plan’s. */
  readonly profile: ReviewProfile | undefined;
}

/** A calendar as a host gives it: the core’s value, or the JSON that one is kept as. */
export function calendarOf(value: unknown): SchoolCalendar | undefined {
  const parsed = value === undefined || value === null ? undefined : parseCalendar(value);
  return parsed?.ok ? parsed.value : undefined;
}

const MONTHS_WITHOUT_POLICY = 12;

export function nextDays(plan: Plan, options: NextDaysOptions): NextDays {
  const { heldOn, calendar } = options;
  const due = dueDay(plan, options);
  // A day that has passed already cannot be kept: then the weeks ahead are offered.
  const end = due !== undefined && due > heldOn ? due : monthsLater(heldOn, 2);
  const days = [1, 2, 3]
    .map((part) => onOrBefore(calendar, dayAt(heldOn, end, part / 3), heldOn))
    .filter((on) => on !== undefined);
  return { due, days: [...new Set(days)].map((on) => offered(calendar, on)) };
}

/** A review of the whole plan starts the months again; any other leaves the earlier count. */
function dueDay(plan: Plan, { kind, heldOn, profile }: NextDaysOptions): string | undefined {
  const policy = profile ?? profileById(plan.profile);
  if (!policy) return monthsLater(heldOn, MONTHS_WITHOUT_POLICY);
  const { countedKinds, reviewWithinMonths } = policy.reviews;
  if (countedKinds.includes(kind)) return monthsLater(heldOn, reviewWithinMonths);
  return yearlyReview(plan, { profile: policy, today: heldOn })?.due;
}

const DAY = 86_400_000;
const timeOf = (date: string) => Date.parse(`${date}T12:00:00Z`);
const dateOf = (time: number) => new Date(time).toISOString().slice(0, 10);

/** The day at a part of the way. */
const dayAt = (from: string, to: string, part: number) =>
  dateOf(timeOf(from) + Math.floor(((timeOf(to) - timeOf(from)) / DAY) * part) * DAY);

/** The nearest day before that suits; the last week of a term only where nothing else does. */
function onOrBefore(
  calendar: SchoolCalendar | undefined,
  target: string,
  heldOn: string,
): string | undefined {
  let second: string | undefined;
  for (let time = timeOf(target); time > timeOf(heldOn); time -= DAY) {
    const on = dateOf(time);
    if (!isOpen(calendar, on)) continue;
    if (!calendar || !isLastWeekOfTerm(calendar, on)) return on;
    second ??= on;
  }
  return second;
}

function isOpen(calendar: SchoolCalendar | undefined, on: string): boolean {
  const day = calendar && dayKind(calendar, on);
  if (day?.known) return day.school;
  return !isWeekend(on) && isBankHoliday(on) !== 'yes';
}

const isWeekend = (on: string) => [0, 6].includes(new Date(timeOf(on)).getUTCDay());

function offered(calendar: SchoolCalendar | undefined, on: string): OfferedDay {
  const found = calendar && weekOfTerm(calendar, on);
  return found ? { on, week: { term: found.term.name, week: found.week } } : { on };
}

/** What stands against a day that somebody chose for themselves. */
export type DayDoubt = 'before' | 'late' | 'holiday' | 'weekend' | 'bank-holiday' | 'closure';

export interface DayDoubts {
  readonly doubts: readonly DayDoubt[];
  /** What the calendar calls the time in which the setting is closed. */
  readonly name: string | undefined;
}

/** Nothing here refuses a day: it is said, and people decide. */
export function doubtsOf(
  on: string,
  {
    heldOn,
    calendar,
    due,
  }: { heldOn: string; calendar: SchoolCalendar | undefined; due: string | undefined },
): DayDoubts {
  const day = calendar && dayKind(calendar, on);
  const doubts: DayDoubt[] = [];
  if (on <= heldOn) doubts.push('before');
  if (due !== undefined && on > due) doubts.push('late');
  const closed = day?.known ? closedBy(day.kind) : withoutCalendar(on);
  if (closed) doubts.push(closed);
  return { doubts, name: day?.known ? day.name : undefined };
}

function closedBy(kind: string): DayDoubt | undefined {
  if (kind === 'school-day') return undefined;
  return kind === 'holiday' || kind === 'weekend' || kind === 'bank-holiday' ? kind : 'closure';
}

function withoutCalendar(on: string): DayDoubt | undefined {
  if (isWeekend(on)) return 'weekend';
  return isBankHoliday(on) === 'yes' ? 'bank-holiday' : undefined;
}
