/** All events of a file that can be read, and where the others are. */
import type { Issue } from '../../../kernel/issue.ts';
import { ok, type Result } from '../../../kernel/result.ts';
import { calendarBlocks, type CalendarLimits } from './calendar-blocks.ts';
import { readEvent, type ReadEvent } from './read-event.ts';

export interface ReadEvents {
  /** With their places in the file, counted from 0. */
  readonly events: readonly { readonly index: number; readonly event: ReadEvent }[];
  readonly issues: readonly Issue[];
}

export function readEvents(
  file: string | Uint8Array,
  limits?: CalendarLimits,
): Result<ReadEvents, Issue[]> {
  const blocks = calendarBlocks(file, limits);
  if (!blocks.ok) return blocks;
  const all = blocks.value.map((block, index) => ({ index, event: readEvent(block) }));
  return ok({
    events: all.flatMap(({ index, event }) => (event === undefined ? [] : [{ index, event }])),
    issues: all
      .filter(({ event }) => event === undefined)
      .map(({ index }) =>
        eventIssue(
          index,
          'EVENT_BROKEN',
          'This event cannot be read: a line of it is not as iCalendar has it.',
        ),
      ),
  });
}

/** An issue with one event; its place is counted from 0 in the order of the file. */
export function eventIssue(index: number, code: string, message: string): Issue {
  return { code: `ISP_ICALENDAR_${code}`, path: `/events/${index}`, message };
}
