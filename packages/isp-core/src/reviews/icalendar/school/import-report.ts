/** What an import of a school's calendar did with every event of the file. */
import type { PlainDate } from '../../../kernel/plain-date.ts';
import type { ClosureKind } from '../../calendar/school-calendar.ts';

interface OfFile {
  /** The event’s place in the file, counted from 0. */
  readonly index: number;
  /** Its name, as the file has it; empty where it could not be read. */
  readonly name: string;
  readonly from?: PlainDate;
  /** Its last day. */
  readonly to?: PlainDate;
}

/** It is in the calendar. */
export interface TakenEvent extends OfFile {
  readonly as: 'term' | ClosureKind;
}

/** It says nothing that the calendar needs. */
export interface DroppedEvent extends OfFile {
  readonly why: 'not-about-school-days' | 'said-already' | 'no-school-then' | 'cancelled';
}

/** It may say something about school days, and only somebody who knows the school can tell what. */
export interface UnclearEvent extends OfFile {
  readonly why: UnclearReason;
  /** One plain English sentence. */
  readonly message: string;
}

export const unclearMessages = {
  'some-only': 'The name speaks of some children only. Say what the day is for all of them.',
  'half-or-half-term': 'This can be a half of a term, or the half-term holiday. Say which.',
  'part-of-day':
    'The name speaks of a part of the day. Say whether children are in school on that day.',
  'about-terms':
    'The name speaks of terms or closing, but it is not plain which days children are in school.',
  repeats: 'This event repeats. Say on which days there is no school.',
  'not-read': 'This event cannot be read: a line of it is not as iCalendar has it.',
  'no-date': 'This event has no date that can be read.',
  'other-zone': 'The time of this event is given in another time zone.',
  'no-partner':
    'A term or half-term starts or ends here, and the file has nothing that fits at the other end.',
  'other-term': 'What starts and what ends here have different names. One event may be missing.',
  'too-long':
    'No term or half-term is as long as this. An event may be missing, or a date mistyped.',
  'one-day-term': 'A whole term cannot be one day. Say when it starts and when it ends.',
  'partly-in-term': 'This is partly in a term and partly not. One of the dates may be mistyped.',
  'holiday-in-term':
    'This holiday is in the middle of a term, so one of the two is not as it seems.',
  'ends-midweek':
    'This half-term ends in the middle of a week. Some programs leave out the last day: check it.',
  'not-a-bank-holiday':
    'This is not a bank holiday that is known here. Say whether the school is closed.',
} as const;

export type UnclearReason = keyof typeof unclearMessages;

/** Each event of the file is in exactly one of the lists, in the order of the file. */
export interface CalendarImportReport {
  readonly taken: readonly TakenEvent[];
  readonly dropped: readonly DroppedEvent[];
  readonly needsPerson: readonly UnclearEvent[];
}
