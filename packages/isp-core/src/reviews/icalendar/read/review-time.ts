/** The time of a read event, as that of a review. */
import { daysBetween } from '../../../kernel/plain-date.ts';
import { clockOf } from '../clock-text.ts';
import type { EventTime } from '../review-event.ts';
import type { ReadEvent } from './read-event.ts';
import type { ReadTime, TimeProblem } from './read-time.ts';

export type ReviewTimeProblem = TimeProblem | 'no-time' | 'repeats' | 'too-long' | 'ends-first';

const DAY = 24 * 60;

/** When the review is, or what keeps that from being known. */
export function reviewTime({ start, end, repeats }: ReadEvent): EventTime | ReviewTimeProblem {
  if (repeats) return 'repeats';
  if (start === undefined) return 'no-time';
  if (typeof start === 'string') return start;
  if (typeof end === 'string') return end;
  const { on } = start;
  if (start.allDay) {
    return end !== undefined && daysBetween(on, end.on) > 1 ? 'too-long' : { on };
  }
  const starts = clockOf(start.minute);
  if (end === undefined) return { on, starts };
  const minutes = minutesBetween(start, end);
  if (minutes < 1) return 'ends-first';
  return minutes > DAY ? 'too-long' : { on, starts, minutes };
}

/** As they pass, not as the clock shows. */
function minutesBetween({ utc: from }: ReadTime, { utc: to }: ReadTime): number {
  return daysBetween(from.on, to.on) * DAY + to.minute - from.minute;
}
