/** Times in files from other programs, as a clock in London shows them. */
import { isPlainDate } from '../../../kernel/date-pattern.ts';
import type { PlainDate } from '../../../kernel/plain-date.ts';
import { isClockText, minuteOf } from '../clock-text.ts';
import { later, londonFromUtc, utcFromLondon, type DayMinute } from '../london-time.ts';

export interface ReadTime extends DayMinute {
  readonly allDay: boolean;
  /** The same moment in UTC: in the night when clocks go back, they show an hour twice. */
  readonly utc: DayMinute;
}

/** What keeps a time from being understood. */
export type TimeProblem = 'not-a-time' | 'other-zone' | 'no-such-time';

/**
 * The time of a date or date-time of jCal (RFC 7265), `2029-03-04` or `2029-03-04T09:30:00Z`. One
 * without a zone is meant for wherever it is read, so for London. Another zone is not worked out:
 * its rules are not known here.
 */
export function readTime(value: unknown, zone: unknown): ReadTime | TimeProblem {
  if (typeof value !== 'string') return 'not-a-time';
  const on = value.slice(0, 10);
  if (!isPlainDate(on) || on < '1996' || on >= '2100') return 'not-a-time';
  // `T::` is what a date becomes whose writer forgot to say that it is one.
  if (value.length === 10 || value.slice(10) === 'T::') return wholeDay(on);
  const clock = value.slice(11, 16);
  if (!isClockText(clock) || !SECONDS.test(value.slice(16))) return 'not-a-time';
  return shownInLondon({ on, minute: minuteOf(clock) }, value.endsWith('Z') ? 'utc' : zone);
}

const SECONDS = /^:(?:[0-5][0-9]|60)Z?$/;

function shownInLondon(shown: DayMinute, zone: unknown): ReadTime | TimeProblem {
  if (isUtc(zone)) return momentAt(shown);
  if (zone !== undefined && !isLondon(zone)) return 'other-zone';
  const utc = utcFromLondon(shown);
  return utc === undefined ? 'no-such-time' : momentAt(utc);
}

function wholeDay(on: PlainDate): ReadTime {
  return { on, minute: 0, allDay: true, utc: { on, minute: 0 } };
}

function momentAt(utc: DayMinute): ReadTime {
  return { ...londonFromUtc(utc), allDay: false, utc };
}

/** `PT1H30M` or `P1D` in minutes, at most a hundred days. */
export function readDuration(value: unknown): number | undefined {
  if (typeof value !== 'string') return undefined;
  const form =
    /^\+?P(?:(?<w>[0-9]{1,2})W|(?:(?<d>[0-9]{1,2})D)?(?:T(?:(?<h>[0-9]{1,4})H)?(?:(?<m>[0-9]{1,5})M)?(?:[0-9]{1,6}S)?)?)$/;
  const parts = form.exec(value)?.groups;
  if (parts === undefined) return undefined;
  const { w = '0', d = '0', h = '0', m = '0' } = parts;
  return ((Number(w) * 7 + Number(d)) * 24 + Number(h)) * 60 + Number(m);
}

/** So many minutes after a time; of a whole day, so many days. */
export function after(start: ReadTime, minutes: number): ReadTime {
  return start.allDay ? wholeDay(later(start, minutes).on) : momentAt(later(start.utc, minutes));
}

const londonNames = new Set(['gb', 'europe/belfast', 'gmt standard time']);
const utcNames = new Set(['utc', 'etc/utc', 'gmt', 'etc/gmt', 'z', 'tzone://microsoft/utc']);

function isLondon(zone: unknown): boolean {
  if (typeof zone !== 'string') return false;
  const name = zone.toLowerCase();
  const isNamed = /(?:^|\/)europe\/london$/.test(name) || londonNames.has(name);
  // Microsoft’s name for the zone in its lists.
  return isNamed || name.includes('dublin, edinburgh, lisbon, london');
}

function isUtc(zone: unknown): boolean {
  return typeof zone === 'string' && utcNames.has(zone.toLowerCase());
}
