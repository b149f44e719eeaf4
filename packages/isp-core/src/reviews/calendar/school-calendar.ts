/** What one setting's year looks like, as plain data: terms, closures, and how far ahead anybody knows. */
import type { PlainDate } from '../../kernel/plain-date.ts';

/** A day of the week as ISO 8601 counts them: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** A term, from its first day to its last, half-term within it. */
export interface Term {
  readonly name: string;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
}

/** `inset`: staff are there and children are not. `closure`: anything else, such as an election or snow. */
export type ClosureKind = 'half-term' | 'inset' | 'bank-holiday' | 'closure';

/** Days on which children are not there. One day has `from` and `to` the same. */
export interface Closure {
  readonly kind: ClosureKind;
  readonly name: string;
  readonly from: PlainDate;
  /** The last day of it. */
  readonly to: PlainDate;
}

/** A number by which the setting is known, as a plan's settings have it: `urn`, `dfe-number`, `ukprn` or a host's own. */
export interface SettingNumber {
  readonly scheme: string;
  readonly value: string;
}

/**
 * A setting's calendar. It is a value: `parseCalendar` and `buildCalendar` make sound ones, and a
 * change makes another. What is asked of one is worked out once and kept for as long as it lives.
 */
export interface SchoolCalendar {
  readonly format: 'isp-calendar';
  readonly version: '1';
  /** A short name for machines, such as `larkfield-2026`. */
  readonly id: string;
  /** The setting’s name, as its plans have it. */
  readonly name: string;
  /** The setting’s numbers, so that plans find their calendar whatever they call the setting. */
  readonly identifiers?: readonly SettingNumber[];
  /** The first day of which the calendar says anything. */
  readonly knownFrom: PlainDate;
  /** The last day of which it does. Beyond, every answer is “not known”. */
  readonly knownTo: PlainDate;
  /** The days of the week on which the setting teaches. */
  readonly weekdays: readonly Weekday[];
  /** In order, none overlapping another. */
  readonly terms: readonly Term[];
  readonly closures: readonly Closure[];
}

/** Monday to Friday, as nearly every setting has it. */
export const MONDAY_TO_FRIDAY: readonly Weekday[] = [1, 2, 3, 4, 5];
