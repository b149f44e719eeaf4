/** Counting in school days. */
import type { PlainDate } from '../../kernel/plain-date.ts';
import { dayTable } from './day-table.ts';
import type { SchoolCalendar } from './school-calendar.ts';

/** A school day, or that nobody knows yet which it will be: never text that could be taken for a date. */
export type SchoolDay =
  { readonly known: true; readonly date: PlainDate } | { readonly known: false };

/** The school days from one day to another, both included, as far as the calendar knows. None where `to` is earlier. */
export function schoolDaysBetween(
  calendar: SchoolCalendar,
  from: PlainDate,
  to: PlainDate,
): PlainDate[] {
  const { schoolDays } = dayTable(calendar);
  return schoolDays.slice(firstFrom(schoolDays, from), firstAfter(schoolDays, to));
}

/**
 * The school day that comes `count` school days after a day, which is itself not counted: one
 * school day after a Friday in term is the Monday. Negative counts go back. With 0 it is the day
 * itself, or where that is no school day the next that is one.
 *
 * Not known where the calendar does not know the day that it starts from, or does not reach so far.
 * @throws RangeError where `count` is not a whole number.
 */
export function addSchoolDays(calendar: SchoolCalendar, date: PlainDate, count: number): SchoolDay {
  if (!Number.isInteger(count)) throw new RangeError('School days are counted in whole numbers.');
  const { entries, schoolDays } = dayTable(calendar);
  const entry = entries.get(date);
  if (entry === undefined) return notKnown;
  const counted = count > 0 && !entry.day.school ? count - 1 : count;
  return schoolDayAt(schoolDays, entry.before + counted);
}

/** The day itself where it is a school day, or the last school day before it. */
export function schoolDayOnOrBefore(calendar: SchoolCalendar, date: PlainDate): SchoolDay {
  const { entries, schoolDays } = dayTable(calendar);
  const entry = entries.get(date);
  if (entry === undefined) return notKnown;
  return schoolDayAt(schoolDays, entry.day.school ? entry.before : entry.before - 1);
}

const notKnown: SchoolDay = { known: false };

function schoolDayAt(days: readonly PlainDate[], place: number): SchoolDay {
  const date = days[place];
  return date === undefined ? notKnown : { known: true, date };
}

/** The place of the first that is not before the day. */
function firstFrom(days: readonly PlainDate[], date: PlainDate): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((days[middle] ?? '') < date) low = middle + 1;
    else high = middle;
  }
  return low;
}

function firstAfter(days: readonly PlainDate[], date: PlainDate): number {
  const at = firstFrom(days, date);
  return days[at] === date ? at + 1 : at;
}
