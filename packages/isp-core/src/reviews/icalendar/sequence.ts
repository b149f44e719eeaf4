/** Counting changes, so that a calendar knows which of two copies is the newer (RFC 5545 §3.8.7.4). */
import type { EventTime, PreviousEvent, ReviewEvent } from './review-event.ts';
import { USUAL_MINUTES } from './review-event.ts';

type Counted = EventTime & Pick<PreviousEvent, 'place' | 'status'>;

/**
 * The number that an event has now: one more than before where its time, its place or its status
 * is another, else the same. An event that nobody has yet has 0. A number that the caller gives is
 * kept where it is higher.
 */
export function nextSequence(
  previous: PreviousEvent | undefined,
  event: EventTime & Pick<ReviewEvent, 'place' | 'status' | 'sequence'>,
): number {
  const { status = 'planned', sequence = 0 } = event;
  if (previous === undefined) return sequence;
  const changed = !isSame(previous, { ...event, status });
  return Math.max(sequence, previous.sequence + (changed ? 1 : 0));
}

function isSame(a: Counted, b: Counted): boolean {
  return (
    sameTime(a, b) && (a.place ?? '').trim() === (b.place ?? '').trim() && a.status === b.status
  );
}

/** Whether both are at the same time for the same length. */
export function sameTime(a: EventTime, b: EventTime): boolean {
  return a.on === b.on && a.starts === b.starts && lengthOf(a) === lengthOf(b);
}

function lengthOf({ starts, minutes }: EventTime): number | undefined {
  return starts === undefined ? undefined : (minutes ?? USUAL_MINUTES);
}
