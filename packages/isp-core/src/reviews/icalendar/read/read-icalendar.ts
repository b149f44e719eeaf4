/** Reads replies and people's own calendars back, as suggestions about reviews. */
import type { Issue } from '../../../kernel/issue.ts';
import { ok, type Result } from '../../../kernel/result.ts';
import { eventUid } from '../event-uid.ts';
import type { ReviewEvent } from '../review-event.ts';
import type { CalendarLimits } from './calendar-blocks.ts';
import { compareEvent, type CompareProblem } from './compare-event.ts';
import type { ProposedChange } from './proposed-change.ts';
import type { ReadEvent } from './read-event.ts';
import { eventIssue, readEvents, type ReadEvents } from './read-events.ts';
import { settleCopies } from './settle-copies.ts';

export interface ReadICalendarOptions {
  /** The reviews as they stand, with the `sequence` that they were last sent with. */
  readonly events: readonly ReviewEvent[];
  /** As in `toICalendar`. */
  readonly domain?: string;
  readonly limits?: CalendarLimits;
}

export interface CalendarReading {
  /** What the file suggests, in its order. Nothing has been changed. */
  readonly changes: readonly ProposedChange[];
  /** How many events are about something else. They are not looked at: they are their owner’s business. */
  readonly others: number;
  /** What could not be read, and needs somebody to look. Places are counted in the file, from 0. */
  readonly issues: readonly Issue[];
}

/**
 * Compares a calendar file, or the answer to an invitation, with the reviews as they stand. An
 * event belongs to a review by its UID alone. Where a file has a review twice, its newest copy
 * counts; where two equally new ones disagree, neither does.
 */
export function readICalendar(
  file: string | Uint8Array,
  { events, domain, limits }: ReadICalendarOptions,
): Result<CalendarReading, Issue[]> {
  const read = readEvents(file, limits);
  if (!read.ok) return read;
  const known = new Map(events.map((event) => [eventUid(event, domain), event]));
  const ours = read.value.events.filter(({ event }) => known.has(event.uid));
  const newest = newestOf(ours);
  const changes: ProposedChange[] = [];
  const issues = [...read.value.issues];
  for (const { index, event } of ours) {
    const review = known.get(event.uid);
    if (review === undefined || event.sequence < (newest.get(copyKey(event)) ?? 0)) continue;
    const compared = compareEvent(review, event, index);
    changes.push(...compared.changes);
    if (compared.problem) issues.push(problemIssue(index, compared.problem));
  }
  const settled = settleCopies(changes);
  return ok({
    changes: settled.changes,
    others: read.value.events.length - ours.length,
    issues: [...issues, ...settled.issues],
  });
}

/** Events with the same key are copies of one another. Each answer is somebody else's, so it is nobody's copy. */
function copyKey({ uid, method, attendees }: ReadEvent): string {
  const answer = method === 'REPLY' || method === 'COUNTER';
  return JSON.stringify([uid, method, answer ? attendees.map(({ email }) => email) : []]);
}

function newestOf(events: ReadEvents['events']): Map<string, number> {
  const newest = new Map<string, number>();
  for (const { event } of events) {
    const key = copyKey(event);
    newest.set(key, Math.max(newest.get(key) ?? 0, event.sequence));
  }
  return newest;
}

const problemMessages: Record<CompareProblem, string> = {
  'not-a-time': 'The time of this review in the file is not a time.',
  'other-zone':
    'The time of this review is given in another time zone. Open it in a calendar set to London to see when that is.',
  'no-such-time': 'The time of this review is in the hour that the clocks leave out in spring.',
  'no-time': 'This review has no time in the file.',
  repeats: 'This review has been made to repeat in the calendar. A review is held once.',
  'too-long': 'This review lasts for more than a day in the file.',
  'ends-first': 'This review ends before it starts in the file.',
  'old-copy':
    'The file has an older copy of this review than the one that was sent last, so its time and place do not count.',
};

function problemIssue(index: number, problem: CompareProblem): Issue {
  const code = problem.replaceAll('-', '_').toUpperCase();
  return eventIssue(index, `REVIEW_${code}`, problemMessages[problem]);
}
