/** Files as other programs write them, about two known reviews, and what is read from them. */
import assert from 'node:assert/strict';
import { eventUid } from '../reviews/icalendar/event-uid.ts';
import { readICalendar } from '../reviews/icalendar/read/read-icalendar.ts';
import type { ReviewEvent } from '../reviews/icalendar/review-event.ts';

export const review: ReviewEvent = {
  planId: 'plan',
  reviewId: 'review',
  kind: 'yearly',
  on: '2029-03-06',
  starts: '14:30',
  minutes: 45,
  place: 'Room 4, upstairs',
  sequence: 2,
  attendees: [{ email: 'Parent@Home.invalid' }],
};
export const day: ReviewEvent = {
  planId: 'plan',
  reviewId: 'other',
  kind: 'termly',
  on: '2029-06-04',
};
export const events = [review, day];

/** A file with one event, in the words of some other program. */
export function file(lines: readonly string[], method = '', of: ReviewEvent = review): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    ...(method === '' ? [] : [`METHOD:${method}`]),
    'BEGIN:VEVENT',
    `UID:${eventUid(of)}`,
    ...lines,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}

export function reading(text: string | Uint8Array, known: readonly ReviewEvent[] = events) {
  const read = readICalendar(text, { events: known });
  assert.ok(read.ok, JSON.stringify(read));
  return read.value;
}

export const changesIn = (text: string) =>
  reading(text).changes.map(({ event, index: _index, ...change }) => ({
    ...change,
    event: event.reviewId,
  }));
export const codesIn = (text: string) =>
  reading(text).issues.map(({ code, path }) => `${code} ${path}`);

export const SAME = 'DTSTART;TZID=Europe/London:20290306T143000';
export const LONG = 'DURATION:PT45M';
export const about = { event: 'review', outOfDate: false };
