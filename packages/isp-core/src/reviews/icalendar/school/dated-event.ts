/** An event of a school's calendar as days with a meaning, or why it cannot be one. */
import { addDays, type PlainDate } from '../../../kernel/plain-date.ts';
import type { ReadEvent } from '../read/read-event.ts';
import type { ReadTime } from '../read/read-time.ts';
import { meaningOf } from './event-meaning.ts';
import type { DroppedEvent, UnclearReason } from './import-report.ts';
import type { PlainMeaning } from './name-patterns.ts';

export interface DatedEvent {
  readonly index: number;
  readonly name: string;
  readonly from: PlainDate;
  /** Its last day. */
  readonly to: PlainDate;
  readonly is: PlainMeaning;
  readonly term?: string;
}

/** What a person says that an event is. */
export type CalendarDecision =
  | 'not-about-school-days'
  | { readonly as: PlainMeaning; readonly from?: PlainDate; readonly to?: PlainDate };

interface Span {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

export type Sorted =
  | { readonly dated: DatedEvent }
  | { readonly dropped: DroppedEvent }
  | { readonly unclear: UnclearReason; readonly span?: Span };

export function datedEvent(
  index: number,
  event: ReadEvent,
  decision: CalendarDecision | undefined,
): Sorted {
  const span = spanOf(event);
  const about = { index, name: event.summary, ...(typeof span === 'object' ? span : {}) };
  if (event.cancelled) return { dropped: { ...about, why: 'cancelled' } };
  if (decision !== undefined) return decidedEvent(about, decision, span);
  const meaning = meaningOf(event.summary);
  if (meaning.is === 'other') return { dropped: { ...about, why: 'not-about-school-days' } };
  if (typeof span === 'string') return { unclear: span };
  if (event.repeats) return { unclear: 'repeats', span };
  if (meaning.is === 'unclear') return { unclear: meaning.why, span };
  return { dated: { ...about, ...span, ...meaning } };
}

/** An event that could not be read. A person can still say what it is. */
export function unreadEvent(index: number, decision: CalendarDecision | undefined): Sorted {
  if (decision === undefined) return { unclear: 'not-read' };
  return decidedEvent({ index, name: '' }, decision, 'not-read');
}

function decidedEvent(
  about: { readonly index: number; readonly name: string },
  decision: CalendarDecision,
  span: Span | UnclearReason,
): Sorted {
  if (typeof decision === 'string') {
    return { dropped: { ...about, why: 'not-about-school-days' } };
  }
  const days = spanDecided(decision, span);
  if (typeof days === 'string') return { unclear: days };
  return { dated: { ...about, ...days, is: decision.as } };
}

function spanDecided(
  { from, to }: Exclude<CalendarDecision, string>,
  span: Span | UnclearReason,
): Span | UnclearReason {
  const first = from ?? (typeof span === 'object' ? span.from : undefined);
  if (first === undefined) return span;
  const last = to ?? (typeof span === 'object' && from === undefined ? span.to : first);
  return { from: first, to: last };
}

/** The days that an event touches. Its end is not part of it. */
function spanOf({ start, end }: ReadEvent): Span | UnclearReason {
  if (start === 'other-zone' || end === 'other-zone') return 'other-zone';
  if (typeof start !== 'object' || typeof end === 'string') return 'no-date';
  const from = start.on;
  const to = end === undefined ? from : lastDay(end);
  return { from, to: to < from ? from : to };
}

function lastDay(end: ReadTime): PlainDate {
  return end.minute === 0 ? addDays(end.on, -1) : end.on;
}
