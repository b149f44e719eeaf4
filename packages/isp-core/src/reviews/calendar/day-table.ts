/** Every day that a calendar knows, worked out once: scheduling asks thousands of times. */
import { addDays, daysBetween, weekdayOf, type PlainDate } from '../../kernel/plain-date.ts';
import type { Closure, ClosureKind, SchoolCalendar, Term } from './school-calendar.ts';

/** What a day is. `holiday` is between terms; `weekend` a day of the week without teaching. */
export type KindOfDay = 'school-day' | 'weekend' | 'holiday' | ClosureKind;

export interface KnownDay {
  readonly known: true;
  /** Whether children are there to be taught. */
  readonly school: boolean;
  readonly kind: KindOfDay;
  /** The closure’s name, or the term’s on a school day. */
  readonly name?: string;
}

export interface DayEntry {
  readonly day: KnownDay;
  /** How many school days the calendar has before this one. */
  readonly before: number;
  readonly term?: Term;
  /** The week of the term, from 1; absent in a week without a school day. */
  week?: number;
}

export interface DayTable {
  readonly entries: ReadonlyMap<PlainDate, DayEntry>;
  /** Every school day, in order. */
  readonly schoolDays: readonly PlainDate[];
  /** How many weeks with a school day each term has. */
  readonly weeks: ReadonlyMap<Term, number>;
}

/** The longest that a calendar may be: more is a slip of the pen in a year. */
export const MOST_DAYS = 366 * 15;

const tables = /* @__PURE__ */ new WeakMap<SchoolCalendar, DayTable>();

/** The table of a calendar; made the first time that it is asked for. */
export function dayTable(calendar: SchoolCalendar): DayTable {
  const made = tables.get(calendar);
  if (made) return made;
  const table = makeTable(calendar);
  tables.set(calendar, table);
  return table;
}

function makeTable(calendar: SchoolCalendar): DayTable {
  const entries = new Map<PlainDate, DayEntry>();
  const schoolDays: PlainDate[] = [];
  const weeks = new WeeksOfTerms();
  const { knownFrom, knownTo } = calendar;
  const count = Math.min(daysBetween(knownFrom, knownTo) + 1, MOST_DAYS);
  // Counted in whole weeks from the Monday on or before the first day.
  const offset = count > 0 ? weekdayOf(knownFrom) - 1 : 0;
  for (let i = 0; i < count; i++) {
    const date = addDays(knownFrom, i);
    const term = calendar.terms.find(({ startsOn, endsOn }) => startsOn <= date && date <= endsOn);
    const day = kindOf(calendar, date, ((offset + i) % 7) + 1, term);
    const entry = { day, before: schoolDays.length, ...(term === undefined ? {} : { term }) };
    entries.set(date, entry);
    if (term !== undefined) weeks.add(term, Math.floor((offset + i) / 7), entry);
    if (day.school) schoolDays.push(date);
  }
  return { entries, schoolDays, weeks: weeks.number() };
}

function kindOf(
  { closures, weekdays }: SchoolCalendar,
  date: PlainDate,
  weekday: number,
  term: Term | undefined,
): KnownDay {
  const closed = closures.filter(({ from, to }) => from <= date && date <= to);
  const bankHoliday = closed.find(({ kind }) => kind === 'bank-holiday');
  if (bankHoliday) return closedDay(bankHoliday);
  if (term === undefined) return { known: true, school: false, kind: 'holiday' };
  const [closure] = closed;
  if (closure) return closedDay(closure);
  if (!weekdays.some((each) => each === weekday)) {
    return { known: true, school: false, kind: 'weekend' };
  }
  return { known: true, school: true, kind: 'school-day', name: term.name };
}

const closedDay = ({ kind, name }: Closure): KnownDay => ({
  known: true,
  school: false,
  kind,
  name,
});

/** Gives each week of a term its number, once all its days are there. */
class WeeksOfTerms {
  readonly #days = new Map<Term, Map<number, DayEntry[]>>();

  add(term: Term, week: number, entry: DayEntry): void {
    const weeks = this.#days.get(term) ?? new Map<number, DayEntry[]>();
    this.#days.set(term, weeks);
    weeks.set(week, [...(weeks.get(week) ?? []), entry]);
  }

  number(): Map<Term, number> {
    const counts = new Map<Term, number>();
    for (const [term, weeks] of this.#days) {
      let count = 0;
      for (const entries of weeks.values()) {
        if (!entries.some(({ day }) => day.school)) continue;
        count++;
        for (const entry of entries) entry.week = count;
      }
      counts.set(term, count);
    }
    return counts;
  }
}
