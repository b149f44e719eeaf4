/** One event of a file, with what the kit has a use for. The line syntax is read by ical.js. */
import ICAL from 'ical.js';
import { textOf as wholeText } from '../../../kernel/json.ts';
import { calendarText } from '../calendar-text.ts';
import type { EventBlock } from './calendar-blocks.ts';
import { after, readDuration, readTime, type ReadTime, type TimeProblem } from './read-time.ts';

export interface ReadAttendee {
  /** In lower case: addresses are compared. */
  readonly email: string;
  readonly name?: string;
  /** `ACCEPTED` and so on, in upper case. */
  readonly answer: string;
}

export interface ReadEvent {
  readonly method: string;
  readonly uid: string;
  readonly sequence: number;
  readonly cancelled: boolean;
  readonly summary: string;
  readonly place: string;
  readonly comment: string;
  readonly start: ReadTime | TimeProblem | undefined;
  /** When it is over: for whole days, the day after the last. */
  readonly end: ReadTime | TimeProblem | undefined;
  /** True where it comes again, or is one of several that do. */
  readonly repeats: boolean;
  readonly attendees: readonly ReadAttendee[];
}

/** jCal: name, parameters, type, then values. */
type Property = readonly [string, Readonly<Record<string, unknown>>, string, ...unknown[]];

const MOST_TEXT = 2000;
const MOST_ATTENDEES = 500;

/** The event, or undefined where it cannot be read. */
export function readEvent({ method, text }: EventBlock): ReadEvent | undefined {
  const properties = propertiesOf(text);
  if (properties === undefined) return undefined;
  const first = (name: string) => properties.find((property) => property[0] === name);
  const textOf = (name: string) => plainText(first(name)?.[3]);
  const start = timeOf(first('dtstart'));
  return {
    method,
    uid: textOf('uid'),
    sequence: sequenceOf(first('sequence')?.[3]),
    cancelled: method === 'CANCEL' || textOf('status').toUpperCase() === 'CANCELLED',
    summary: textOf('summary'),
    // Whole, since it is compared: a limit is on the event as such.
    place: calendarText(wholeText(first('location')?.[3])),
    comment: textOf('comment'),
    start,
    end: timeOf(first('dtend')) ?? endByDuration(start, first('duration')?.[3]),
    repeats: ['rrule', 'rdate', 'recurrence-id'].some((name) => first(name) !== undefined),
    attendees: properties
      .filter(([name]) => name === 'attendee')
      .slice(0, MOST_ATTENDEES)
      .flatMap(attendeeOf),
  };
}

function propertiesOf(text: string): readonly Property[] | undefined {
  try {
    const [, properties] = ICAL.parse(text) as [string, Property[]];
    return properties;
  } catch {
    // The parser throws on the first line that it cannot read.
    return undefined;
  }
}

function timeOf(property: Property | undefined): ReadTime | TimeProblem | undefined {
  return property && readTime(property[3], property[1]['tzid']);
}

function endByDuration(
  start: ReadTime | TimeProblem | undefined,
  value: unknown,
): ReadTime | undefined {
  const minutes = readDuration(value);
  return minutes === undefined || typeof start !== 'object' ? undefined : after(start, minutes);
}

function sequenceOf(value: unknown): number {
  return typeof value === 'number' && value > 0 && value < 2 ** 31 ? value : 0;
}

function attendeeOf([, parameters, , value]: Property): ReadAttendee[] {
  const address = plainText(value);
  if (!/^mailto:/i.test(address)) return [];
  const name = plainText(parameters['cn']);
  return [
    {
      email: address.slice('mailto:'.length).toLowerCase(),
      ...(name === '' ? {} : { name }),
      answer: plainText(parameters['partstat']).toUpperCase(),
    },
  ];
}

function plainText(value: unknown): string {
  return calendarText(wholeText(value).slice(0, MOST_TEXT));
}
