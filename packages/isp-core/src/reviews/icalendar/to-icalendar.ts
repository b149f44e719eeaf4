/** Reviews as an iCalendar file (RFC 5545), for people's own calendars. */
import type { PlainDate } from '../../kernel/plain-date.ts';
import { valueLine } from './content-line.ts';
import { isAddress, NO_ADDRESS, reviewEventIssues } from './event-issues.ts';
import { eventLines, type CalendarEntry } from './event-lines.ts';
import { DEFAULT_DOMAIN, eventUid, referenceOf } from './event-uid.ts';
import { DEFAULT_SUMMARY, namelessSummary, wordsOf, type NamesShown } from './event-words.ts';
import { londonZone } from './london-zone.ts';
import type { CalendarPerson, EventTime, PreviousEvent, ReviewEvent } from './review-event.ts';
import { nextSequence } from './sequence.ts';
import { stampText } from './stamp.ts';

interface CommonOptions {
  /** The present, as an RFC 3339 instant. It is the only thing that makes two files of the same reviews differ. */
  readonly stamp: string;
  /** Whose names may be read in the file; `none` where it is left out. */
  readonly names?: NamesShown;
  /** The host’s own domain, for names of events that nobody else gives. Keep it: with another, every event is a new one. */
  readonly domain?: string;
  /** What an event is called, before its reference or its name: in Welsh, say. */
  readonly summary?: string;
  /** What people have already, from `previousEvents`, so that what has changed is counted on. */
  readonly previous?: readonly PreviousEvent[];
  /** Events of `previous` from this day on that are no longer in the list are cancelled. Left out, they are not touched. */
  readonly cancelMissingFrom?: PlainDate;
}

/** A file to publish or to import; without `method` it is a plain calendar. */
interface PublishOptions extends CommonOptions {
  readonly method?: 'PUBLISH';
  readonly organizer?: CalendarPerson;
}

/** An invitation, or taking one back: of one review, to its `attendees`. */
interface InviteOptions extends CommonOptions {
  readonly method: 'REQUEST' | 'CANCEL';
  readonly organizer: CalendarPerson;
}

export type ICalendarOptions = PublishOptions | InviteOptions;

/**
 * An iCalendar file of the reviews, in order of their days. By default nobody's name is in it.
 * The same reviews, options and stamp give the same bytes, whatever the order of the list and
 * wherever the machine is.
 *
 * @throws RangeError where `reviewEventIssues` finds something, where the stamp is no instant, and
 * for an invitation of more or fewer than one review: iCalendar (RFC 5546) has one in each.
 */
export function toICalendar(events: readonly ReviewEvent[], options: ICalendarOptions): string {
  refuse(events, options);
  const before = new Map(options.previous?.map((event) => [event.uid, event]));
  const entries = [
    ...events.map((event) => entryOf(event, options, before)),
    ...missing(events, options),
  ];
  const timed = entries.some(({ starts }) => starts !== undefined);
  return [
    'BEGIN:VCALENDAR\r\n',
    'VERSION:2.0\r\n',
    'PRODID:-//ISP Kit//Reviews//EN\r\n',
    'CALSCALE:GREGORIAN\r\n',
    options.method === undefined ? '' : valueLine('METHOD', options.method),
    // Without any event the zone keeps the file lawful: a calendar has at least one part.
    timed || entries.length === 0 ? londonZone : '',
    ...entries.toSorted(byTime).map((entry) => eventLines(entry, stampText(options.stamp))),
    'END:VCALENDAR\r\n',
  ].join('');
}

function refuse(events: readonly ReviewEvent[], options: ICalendarOptions): void {
  stampText(options.stamp);
  const [issue] = reviewEventIssues(events);
  if (issue !== undefined) throw new RangeError(`${issue.path}: ${issue.message}`);
  const { organizer, method } = options;
  if (organizer !== undefined && !isAddress(organizer)) throw new RangeError(NO_ADDRESS);
  if ((method === 'REQUEST' || method === 'CANCEL') && events.length !== 1) {
    throw new RangeError('An invitation is for one review. Make one file for each.');
  }
}

function entryOf(
  event: ReviewEvent,
  options: ICalendarOptions,
  before: ReadonlyMap<string, PreviousEvent>,
): CalendarEntry {
  const { names = 'none', domain, summary = DEFAULT_SUMMARY, method, organizer } = options;
  const uid = eventUid(event, domain);
  const words = wordsOf(event, { names, summary, reference: referenceOf(uid) });
  const status = method === 'CANCEL' ? 'cancelled' : (event.status ?? 'planned');
  const entry = { ...timeOf(event), ...words, status } as const;
  const sent = event.sequence === undefined ? {} : { sequence: event.sequence };
  const invited = method === 'REQUEST' || method === 'CANCEL' ? event.attendees : undefined;
  return {
    ...entry,
    uid,
    sequence: nextSequence(before.get(uid), { ...entry, ...sent }),
    ...(event.link && { link: event.link }),
    ...(organizer && { organizer: nameless(organizer, names) }),
    attendees: (invited ?? []).map((person) => nameless(person, names)),
  };
}

function timeOf({ on, starts, minutes }: ReviewEvent): EventTime {
  return { on, ...(starts && { starts }), ...(minutes && { minutes }) };
}

/** An invitation must have addresses; names it can do without. */
function nameless(person: CalendarPerson, names: NamesShown): CalendarPerson {
  return names === 'full' ? person : { email: person.email };
}

/** Events that people have, that are to come, and that are no more. */
function missing(events: readonly ReviewEvent[], options: ICalendarOptions): CalendarEntry[] {
  const { cancelMissingFrom, previous = [], domain, summary = DEFAULT_SUMMARY } = options;
  if (cancelMissingFrom === undefined) return [];
  const kept = new Set(events.map((event) => eventUid(event, domain)));
  const ours = `@${domain ?? DEFAULT_DOMAIN}`;
  return previous
    .filter(({ uid, on }) => uid.endsWith(ours) && !kept.has(uid) && on >= cancelMissingFrom)
    .map((event) => ({
      ...event,
      status: 'cancelled',
      sequence: nextSequence(event, { ...event, status: 'cancelled', sequence: 0 }),
      summary: namelessSummary({ summary, reference: referenceOf(event.uid) }),
      attendees: [],
    }));
}

function byTime(a: CalendarEntry, b: CalendarEntry): number {
  const [first, second] = [a, b].map(({ on, starts = '', uid }) => `${on} ${starts} ${uid}`);
  return (first ?? '') < (second ?? '') ? -1 : 1;
}
