/** One event as content lines. */
import { addDays } from '../../kernel/plain-date.ts';
import { minuteOf } from './clock-text.ts';
import { textLine, valueLine } from './content-line.ts';
import { LONDON } from './london-zone.ts';
import { later, londonFromUtc, utcFromLondon, type DayMinute } from './london-time.ts';
import { USUAL_MINUTES, type CalendarPerson, type EventTime } from './review-event.ts';
import { dateText, localText, utcText } from './time-text.ts';

/** An event as it is written: everything decided, nothing left to work out. */
export interface CalendarEntry extends EventTime {
  readonly uid: string;
  readonly sequence: number;
  readonly status: 'planned' | 'cancelled';
  readonly summary: string;
  readonly description?: string;
  readonly place?: string;
  readonly link?: string;
  readonly organizer?: CalendarPerson;
  readonly attendees: readonly CalendarPerson[];
}

export function eventLines(entry: CalendarEntry, stamp: string): string {
  const { description, place, link, organizer } = entry;
  return [
    'BEGIN:VEVENT\r\n',
    textLine('UID', entry.uid),
    valueLine('DTSTAMP', stamp),
    valueLine('SEQUENCE', String(entry.sequence)),
    ...timeLines(entry),
    textLine('SUMMARY', entry.summary),
    description === undefined ? '' : textLine('DESCRIPTION', description),
    place === undefined ? '' : textLine('LOCATION', place),
    link === undefined ? '' : valueLine('URL', link),
    valueLine('STATUS', entry.status === 'planned' ? 'CONFIRMED' : 'CANCELLED'),
    // Calendars are shared: others see that the time is taken, and no more.
    valueLine('CLASS', 'PRIVATE'),
    // A day without a time yet must not block the whole day.
    valueLine('TRANSP', entry.starts === undefined ? 'TRANSPARENT' : 'OPAQUE'),
    organizer === undefined ? '' : personLine('ORGANIZER', organizer),
    ...entry.attendees.map((person) => personLine('ATTENDEE', person, ASKED)),
    'END:VEVENT\r\n',
  ].join('');
}

const ASKED = { ROLE: 'REQ-PARTICIPANT', PARTSTAT: 'NEEDS-ACTION', RSVP: 'TRUE' };

function timeLines(entry: CalendarEntry): string[] {
  const { on, starts, minutes = USUAL_MINUTES } = entry;
  if (starts === undefined) {
    const whole = { VALUE: 'DATE' };
    return [
      valueLine('DTSTART', dateText(on), whole),
      // The day after: the end is not part of it.
      valueLine('DTEND', dateText(addDays(on, 1)), whole),
    ];
  }
  const start = { on, minute: minuteOf(starts) };
  return [valueLine('DTSTART', localText(start), ZONE), endLine(start, minutes)];
}

const ZONE = { TZID: LONDON };

/** By way of UTC, since a meeting can last over the night when clocks change. */
function endLine(start: DayMinute, minutes: number): string {
  const utc = later(utcFromLondon(start) ?? start, minutes);
  const end = londonFromUtc(utc);
  const read = utcFromLondon(end);
  // Of the hour that comes twice, a time in London always means the first.
  const isFirst = read?.on === utc.on && read.minute === utc.minute;
  return isFirst ? valueLine('DTEND', localText(end), ZONE) : valueLine('DTEND', utcText(utc));
}

function personLine(
  name: 'ORGANIZER' | 'ATTENDEE',
  { email, name: called }: CalendarPerson,
  parameters: Readonly<Record<string, string>> = {},
): string {
  return valueLine(name, `mailto:${email}`, {
    ...parameters,
    ...(called === undefined || called.trim() === '' ? {} : { CN: called }),
  });
}
