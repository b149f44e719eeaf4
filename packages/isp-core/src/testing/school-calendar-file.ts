/** Calendars as schools and councils publish them, and what is taken from them. */
import assert from 'node:assert/strict';
import {
  calendarFromICalendar,
  type CalendarImport,
  type CalendarImportOptions,
} from '../reviews/icalendar/school/calendar-from-icalendar.ts';

/** Name, first day, and for several days the day after the last. */
export type Line = readonly [name: string, from: string, until?: string];

const date = (text: string) => text.replaceAll('-', '');

export function fileOf(events: readonly Line[], more: readonly string[] = []): string {
  const parts = events.flatMap(([name, from, until], i) => [
    'BEGIN:VEVENT',
    `UID:${i}@school.invalid`,
    `DTSTART;VALUE=DATE:${date(from)}`,
    ...(until === undefined ? [] : [`DTEND;VALUE=DATE:${date(until)}`]),
    `SUMMARY:${name.replaceAll(',', '\\,')}`,
    'END:VEVENT',
  ]);
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...parts, ...more, 'END:VCALENDAR', ''].join('\r\n');
}

export const whose = { id: 'larkfield', name: 'Larkfield School' };

export function imported(
  file: string | readonly Line[],
  options: Partial<CalendarImportOptions> = {},
): CalendarImport {
  const text = typeof file === 'string' ? file : fileOf(file);
  const read = calendarFromICalendar(text, { ...whose, ...options });
  assert.ok(read.ok, JSON.stringify(read));
  return read.value;
}

export const asked = ({ report }: CalendarImport) =>
  report.needsPerson.map(({ index, why }) => `${index} ${why}`);

export const year: Line[] = [
  ['Autumn term starts', '2026-09-03'],
  ['INSET day', '2026-09-02'],
  ['INSET day', '2026-09-04'],
  ['Half-term', '2026-10-24', '2026-11-02'],
  ['Autumn term ends', '2026-12-18'],
  ['Christmas holiday', '2026-12-19', '2027-01-04'],
  ['Start of Spring Term', '2027-01-05'],
  ['Half Term (February)', '2027-02-15', '2027-02-20'],
  ['End of Spring Term', '2027-03-25'],
  ['Good Friday', '2027-03-26'],
  ['Summer term 2027', '2027-04-12', '2027-07-22'],
  ['Early May bank holiday', '2027-05-03'],
  ['May half term holiday', '2027-05-31', '2027-06-05'],
  ['Occasional Day - school closed', '2027-06-28'],
  ['Year 6 residential', '2027-06-14', '2027-06-19'],
  ['Sports day', '2027-07-02'],
];
