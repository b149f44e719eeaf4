/** Dates and times in the forms of RFC 5545 §3.3. */
import type { PlainDate } from '../../kernel/plain-date.ts';
import { clockOf } from './clock-text.ts';
import type { DayMinute } from './london-time.ts';

/** `20290304`. */
export function dateText(date: PlainDate): string {
  return date.replaceAll('-', '');
}

/** `20290304T093000`, in whatever zone it is. */
export function localText({ on, minute }: DayMinute, seconds = '00'): string {
  return `${dateText(on)}T${clockOf(minute).replace(':', '')}${seconds}`;
}

/** `20290304T093000Z`. */
export function utcText(utc: DayMinute, seconds?: string): string {
  return `${localText(utc, seconds)}Z`;
}
