/** The school days and slots on which reviews can be held, counted so that a place is one number. */
import { addDays, daysBetween, weekdayOf, type PlainDate } from '../../kernel/plain-date.ts';
import type { SchoolCalendar, Weekday } from '../calendar/school-calendar.ts';
import { schoolDaysBetween } from '../calendar/school-days.ts';
import { isLastWeekOfTerm } from '../calendar/weeks-of-term.ts';
import type { Slot } from './when.ts';

export interface GridDay {
  readonly date: PlainDate;
  readonly weekday: Weekday;
  /** The place of its week in `Grid.weeks`. */
  readonly week: number;
  readonly lastWeekOfTerm: boolean;
}

export interface GridWeek {
  readonly monday: PlainDate;
  /** The places of its first day and of the day after its last in `Grid.days`. */
  readonly from: number;
  to: number;
}

/** The cell of a day’s place `d` and a slot’s place `s` is `d * slots.length + s`. */
export interface Grid {
  readonly days: readonly GridDay[];
  readonly weeks: readonly GridWeek[];
  /** In order of time. */
  readonly slots: readonly Slot[];
  /** The last day of which the calendar knows anything. */
  readonly knownTo: PlainDate;
}

/** Every school day from `from` to `to`, as far as the calendar knows. */
export function gridOf(
  calendar: SchoolCalendar,
  { from, to, slots }: { from: PlainDate; to: PlainDate; slots: readonly Slot[] },
): Grid {
  const days: GridDay[] = [];
  const weeks: GridWeek[] = [];
  for (const date of schoolDaysBetween(calendar, from, to)) {
    const weekday = weekdayOf(date);
    const monday = addDays(date, 1 - weekday);
    const last = weeks.at(-1);
    if (last?.monday === monday) last.to = days.length + 1;
    else weeks.push({ monday, from: days.length, to: days.length + 1 });
    const week = weeks.length - 1;
    days.push({ date, weekday, week, lastWeekOfTerm: isLastWeekOfTerm(calendar, date) });
  }
  const inOrder = slots.toSorted((a, b) => (a.start < b.start ? -1 : 1));
  return { days, weeks, slots: inOrder, knownTo: calendar.knownTo };
}

/** Slots that follow each other within half an hour: families should not wait longer between two. */
const LONGEST_WAIT = 30;

/** Whether a slot’s place is followed by one that begins soon enough. */
export function hasNext({ slots }: Grid, slot: number): boolean {
  const [one, next] = [slots[slot], slots[slot + 1]];
  if (one === undefined || next === undefined) return false;
  return minutes(next.start) - minutes(one.end) <= LONGEST_WAIT;
}

const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** The place of the first day that is `date` or later. */
export function firstDayFrom({ days }: Grid, date: PlainDate): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((days[middle]?.date ?? '') < date) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether the calendar stops before the day. */
export const reachesPast = ({ knownTo }: Grid, date: PlainDate): boolean =>
  daysBetween(knownTo, date) > 0;
