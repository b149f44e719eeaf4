/** Makes a calendar from what a setting publishes about its year. */
import type { Issue } from '../../kernel/issue.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { err, type Result } from '../../kernel/result.ts';
import { dateInWords } from '../date-in-words.ts';
import {
  BANK_HOLIDAYS_KNOWN_FROM,
  BANK_HOLIDAYS_KNOWN_TO,
  bankHolidays,
  type BankHoliday,
} from './bank-holidays.ts';
import { parseCalendar } from './parse-calendar.ts';
import type { Closure, SchoolCalendar, SettingNumber, Term, Weekday } from './school-calendar.ts';

/** Days from one to another; one day where `to` is absent. */
export interface DaysOff {
  readonly name?: string;
  readonly from: PlainDate;
  readonly to?: PlainDate;
}

export interface CalendarFacts {
  readonly id: string;
  /** The setting’s name. */
  readonly name: string;
  readonly identifiers?: readonly SettingNumber[];
  readonly terms: readonly Term[];
  readonly halfTerms?: readonly DaysOff[];
  readonly insetDays?: readonly DaysOff[];
  readonly closures?: readonly DaysOff[];
  /**
   * Those of England and Wales unless said otherwise. A list takes their place: for years that are
   * not published yet, or another country.
   */
  readonly bankHolidays?: 'england-and-wales' | 'none' | readonly BankHoliday[];
  /** Monday to Friday unless said otherwise. */
  readonly weekdays?: readonly Weekday[];
  /** From the first day of the first term, unless said otherwise. */
  readonly knownFrom?: PlainDate;
  /** To the last day of the last term, unless said otherwise. */
  readonly knownTo?: PlainDate;
}

/** A calendar, or what is wrong with the facts. The issues' places are those of the calendar's JSON form. */
export function buildCalendar(facts: CalendarFacts): Result<SchoolCalendar, Issue[]> {
  const { id, name, identifiers, terms, weekdays } = facts;
  const knownFrom = facts.knownFrom ?? terms.map(({ startsOn }) => startsOn).toSorted()[0];
  const knownTo =
    facts.knownTo ??
    terms
      .map(({ endsOn }) => endsOn)
      .toSorted()
      .at(-1);
  const closures = [
    ...(facts.halfTerms ?? []).map((days) => closure('half-term', days, 'Half-term')),
    ...(facts.insetDays ?? []).map((days) => closure('inset', days, 'INSET day')),
    ...(facts.closures ?? []).map((days) => closure('closure', days, 'Closed')),
    ...bankHolidaysOf(facts)
      .filter(({ on }) => on >= (knownFrom ?? '') && on <= (knownTo ?? ''))
      .map((day) => closure('bank-holiday', { name: day.name, from: day.on }, '')),
  ];
  const calendar = parseCalendar({
    ...{ format: 'isp-calendar', version: '1', id, name, knownFrom, knownTo, terms, closures },
    ...(identifiers === undefined ? {} : { identifiers }),
    ...(weekdays === undefined ? {} : { weekdays }),
  });
  if (!calendar.ok) return calendar;
  const unpublished = beyondPublished(facts, calendar.value);
  return unpublished ? err([unpublished]) : calendar;
}

const closure = (
  kind: Closure['kind'],
  { name, from, to }: DaysOff,
  otherwise: string,
): Closure => ({
  kind,
  name: name ?? otherwise,
  from,
  to: to ?? from,
});

function bankHolidaysOf({ bankHolidays: chosen }: CalendarFacts): readonly BankHoliday[] {
  if (chosen === 'none') return [];
  return chosen === undefined || chosen === 'england-and-wales' ? bankHolidays : chosen;
}

/** A calendar that goes further than the bank holidays would call some of them school days. */
function beyondPublished(
  { bankHolidays: chosen }: CalendarFacts,
  { knownFrom, knownTo }: SchoolCalendar,
): Issue | undefined {
  if (chosen !== undefined && chosen !== 'england-and-wales') return undefined;
  const late = knownTo > BANK_HOLIDAYS_KNOWN_TO;
  if (!late && knownFrom >= BANK_HOLIDAYS_KNOWN_FROM) return undefined;
  const message = late
    ? `The bank holidays of England and Wales are published to ${dateInWords(BANK_HOLIDAYS_KNOWN_TO)}. End the calendar by then, or list the bank holidays yourself.`
    : `This kit has the bank holidays of England and Wales from ${dateInWords(BANK_HOLIDAYS_KNOWN_FROM)}. Begin the calendar then, or list the bank holidays yourself.`;
  return {
    code: 'ISP_CALENDAR_BANK_HOLIDAYS_NOT_KNOWN',
    path: late ? '/knownTo' : '/knownFrom',
    message,
    data: { knownFrom: BANK_HOLIDAYS_KNOWN_FROM, knownTo: BANK_HOLIDAYS_KNOWN_TO },
  };
}
