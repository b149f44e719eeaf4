/** A school's or council's published calendar (`.ics`) as a calendar of the kit. */
import type { Issue } from '../../../kernel/issue.ts';
import { addDays, daysBetween, type PlainDate } from '../../../kernel/plain-date.ts';
import { ok, type Result } from '../../../kernel/result.ts';
import { bankHolidays as nationalBankHolidays } from '../../calendar/bank-holidays.ts';
import { buildCalendar, type CalendarFacts } from '../../calendar/build-calendar.ts';
import type { SchoolCalendar } from '../../calendar/school-calendar.ts';
import type { CalendarLimits } from '../read/calendar-blocks.ts';
import { readEvents } from '../read/read-events.ts';
import type { CalendarDecision } from './dated-event.ts';
import type { CalendarImportReport } from './import-report.ts';
import { EventSorter } from './sort-events.ts';
import { checkHolidays, takeBankHolidays, takeDaysOff, takeHalfTerms } from './take-closures.ts';
import { takeTerms } from './take-terms.ts';

/** What the file cannot know: whose calendar it is, and what a person has decided. */
export interface CalendarImportOptions extends Pick<
  CalendarFacts,
  'id' | 'name' | 'identifiers' | 'weekdays' | 'bankHolidays' | 'knownFrom' | 'knownTo'
> {
  /** What a person says of events that needed one, by their `index` in the report of the same file. */
  readonly decisions?: Readonly<Record<number, CalendarDecision>>;
  readonly limits?: CalendarLimits;
}

export interface CalendarImport {
  /** Absent while an event needs a person, or where the facts do not make a calendar. */
  readonly calendar?: SchoolCalendar;
  /** What was taken, as `buildCalendar` has it: something to begin with where there is no calendar yet. */
  readonly facts: CalendarFacts;
  readonly report: CalendarImportReport;
  /** What keeps the facts from being a calendar. */
  readonly issues: readonly Issue[];
}

/**
 * Reads term dates from a calendar file. What can be read in one way is taken; what says nothing of
 * school days is dropped; the rest waits for a person, whose `decisions` go in with the same file
 * again. Nothing is guessed.
 */
export function calendarFromICalendar(
  file: string | Uint8Array,
  { decisions = {}, limits, ...whose }: CalendarImportOptions,
): Result<CalendarImport, Issue[]> {
  const read = readEvents(file, limits);
  if (!read.ok) return read;
  const sorter = new EventSorter(read.value, decisions);
  const terms = takeTerms(sorter);
  const around = { sorter, terms };
  takeBankHolidays(sorter, knownBankHolidays(whose));
  const insetDays = takeDaysOff(around, 'inset');
  const closures = takeDaysOff(around, 'closure');
  const halfTerms = takeHalfTerms(around, daysIn([...insetDays, ...closures]));
  checkHolidays(around);
  const facts: CalendarFacts = { ...whose, terms, halfTerms, insetDays, closures };
  const report = sorter.report();
  const built = terms.length === 0 ? NO_TERMS : buildCalendar(facts);
  const isSettled = built.ok && report.needsPerson.length === 0;
  return ok({
    ...(isSettled ? { calendar: built.value } : {}),
    facts,
    report,
    issues: built.ok ? [] : built.error,
  });
}

function knownBankHolidays({
  bankHolidays = 'england-and-wales',
}: Pick<CalendarFacts, 'bankHolidays'>) {
  if (bankHolidays === 'none') return [];
  return bankHolidays === 'england-and-wales' ? nationalBankHolidays : bankHolidays;
}

function daysIn(spans: readonly { readonly from: PlainDate; readonly to?: PlainDate }[]) {
  return new Set(
    spans.flatMap(({ from, to = from }) => {
      const count = Math.min(daysBetween(from, to) + 1, 60);
      return Array.from({ length: count }, (_, i) => addDays(from, i));
    }),
  );
}

const NO_TERMS = {
  ok: false,
  error: [
    {
      code: 'ISP_ICALENDAR_NO_TERMS',
      path: '',
      message:
        'No term could be taken from this file, so there is no calendar yet. The report says what each event was taken for.',
    },
  ],
} as const;
