/**
 * Clock time in Europe/London, without asking the machine. The rule is that of 1996, still in force:
 * one hour ahead from the last Sunday of March to the last Sunday of October, changing at 01:00 UTC.
 */
import { addDays, weekdayOf, type PlainDate } from '../../kernel/plain-date.ts';

/** A day and the minutes since its midnight; whose midnight, the function says. */
export interface DayMinute {
  readonly on: PlainDate;
  readonly minute: number;
}

const HOUR = 60;
const DAY = 24 * HOUR;

/** What a clock in London shows at a time in UTC. */
export function londonFromUtc(utc: DayMinute): DayMinute {
  return isSummerTime(utc) ? later(utc, HOUR) : utc;
}

/**
 * The time in UTC when a clock in London shows this. Of the hour that comes twice in October it is
 * the first, as RFC 5545 says. Undefined for the hour in March that no clock shows.
 */
export function utcFromLondon(shown: DayMinute): DayMinute | undefined {
  const candidates = [later(shown, -HOUR), shown];
  return candidates.find((utc) => same(londonFromUtc(utc), shown));
}

/** So many minutes later (earlier where negative). */
export function later({ on, minute }: DayMinute, minutes: number): DayMinute {
  const sum = minute + minutes;
  const days = Math.floor(sum / DAY);
  return { on: days === 0 ? on : addDays(on, days), minute: sum - days * DAY };
}

function isSummerTime(utc: DayMinute): boolean {
  const year = utc.on.slice(0, 4);
  const starts = lastSunday(`${year}-03-31`);
  const ends = lastSunday(`${year}-10-31`);
  return !isBefore(utc, starts) && isBefore(utc, ends);
}

function isBefore({ on, minute }: DayMinute, sunday: PlainDate): boolean {
  return on < sunday || (on === sunday && minute < HOUR);
}

function lastSunday(lastOfMonth: PlainDate): PlainDate {
  return addDays(lastOfMonth, -(weekdayOf(lastOfMonth) % 7));
}

function same(a: DayMinute, b: DayMinute): boolean {
  return a.on === b.on && a.minute === b.minute;
}
