/** What a day is in a setting's calendar, or that nobody knows yet. */
import type { PlainDate } from '../../kernel/plain-date.ts';
import { dayTable, type KnownDay } from './day-table.ts';
import type { SchoolCalendar } from './school-calendar.ts';

export type DayKind = KnownDay | { readonly known: false };

const notKnown: DayKind = { known: false };

/** What the calendar says of a day. A day that it does not reach is not guessed at. */
export function dayKind(calendar: SchoolCalendar, date: PlainDate): DayKind {
  return dayTable(calendar).entries.get(date)?.day ?? notKnown;
}

/** Whether children are taught on that day. */
export function isSchoolDay(calendar: SchoolCalendar, date: PlainDate): 'yes' | 'no' | 'not-known' {
  const day = dayTable(calendar).entries.get(date)?.day;
  if (day === undefined) return 'not-known';
  return day.school ? 'yes' : 'no';
}
