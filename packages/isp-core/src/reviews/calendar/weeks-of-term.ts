/** Terms and their weeks. */
import type { PlainDate } from '../../kernel/plain-date.ts';
import { dayTable } from './day-table.ts';
import type { SchoolCalendar, Term } from './school-calendar.ts';

export interface WeekOfTerm {
  readonly term: Term;
  /** From 1. Weeks without a school day, such as half-term, are not counted. */
  readonly week: number;
  /** How many weeks the term has. */
  readonly weeks: number;
}

/** The term that a day is in; its weekends and closures are in it too. */
export function termOf(calendar: SchoolCalendar, date: PlainDate): Term | undefined {
  return dayTable(calendar).entries.get(date)?.term;
}

/** Which week of its term a day is in. Undefined between terms, in a week without a school day, or where it is not known. */
export function weekOfTerm(calendar: SchoolCalendar, date: PlainDate): WeekOfTerm | undefined {
  const { entries, weeks } = dayTable(calendar);
  const { term, week } = entries.get(date) ?? {};
  if (term === undefined || week === undefined) return undefined;
  return { term, week, weeks: weeks.get(term) ?? week };
}

/** Whether the day is in the last week of a term that has school days. */
export function isLastWeekOfTerm(calendar: SchoolCalendar, date: PlainDate): boolean {
  const found = weekOfTerm(calendar, date);
  return found !== undefined && found.week === found.weeks;
}
