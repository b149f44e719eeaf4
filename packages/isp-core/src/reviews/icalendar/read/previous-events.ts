/** What a calendar file of ours said, so that the next one can count what has changed. */
import type { Issue } from '../../../kernel/issue.ts';
import { ok, type Result } from '../../../kernel/result.ts';
import type { PreviousEvent } from '../review-event.ts';
import type { CalendarLimits } from './calendar-blocks.ts';
import { eventIssue, readEvents } from './read-events.ts';
import { reviewTime } from './review-time.ts';

export interface PreviousFile {
  readonly events: readonly PreviousEvent[];
  /** Events that could not be used; they count as never sent. */
  readonly issues: readonly Issue[];
}

/** The events of a file that was written before, for `previous` of `toICalendar`. Where one is there twice, the newer counts. */
export function previousEvents(
  file: string | Uint8Array,
  limits?: CalendarLimits,
): Result<PreviousFile, Issue[]> {
  const read = readEvents(file, limits);
  if (!read.ok) return read;
  const issues = [...read.value.issues];
  const byUid = new Map<string, PreviousEvent>();
  for (const { index, event } of read.value.events) {
    const { uid, sequence, place } = event;
    const time = reviewTime(event);
    if (uid === '' || typeof time === 'string') {
      issues.push(
        eventIssue(
          index,
          'EVENT_UNUSED',
          'This event has no name or no plain time, so it is not one of these files’ own.',
        ),
      );
    } else if (sequence >= (byUid.get(uid)?.sequence ?? 0)) {
      const status = event.cancelled ? 'cancelled' : 'planned';
      byUid.set(uid, { ...time, uid, sequence, status, ...(place === '' ? {} : { place }) });
    }
  }
  return ok({ events: [...byUid.values()], issues });
}
