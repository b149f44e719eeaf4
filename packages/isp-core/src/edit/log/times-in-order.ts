/** Whether time runs forwards in a log, whatever zones its instants are in. */
import type { LogEntry } from './change-log.ts';

/** False where an entry says that it was made before the one that it follows. */
export function timesInOrder(entries: readonly Pick<LogEntry, 'at'>[]): boolean {
  const times = entries.map(({ at }) => timeOf(at));
  return times.every((time, i) => i === 0 || !isBefore(time, times[i - 1] as Time));
}

interface Time {
  readonly minutes: number;
  /** `05250000000`, with nine places after the point, so that it compares as text. */
  readonly seconds: string;
}

const isBefore = (a: Time, b: Time) =>
  a.minutes < b.minutes || (a.minutes === b.minutes && a.seconds < b.seconds);

/** Zones are whole minutes from UTC, so they leave the seconds as they are. */
function timeOf(instant: string): Time {
  const minutes = dayNumber(instant) * 1440 + minutesOf(instant.slice(11, 16));
  const [, whole = '', part = '', sign, zone = '00:00'] =
    /^(..)\.?(.*?)(?:Z|([+-])(.{5}))$/.exec(instant.slice(17)) ?? [];
  const offset = minutesOf(zone) * (sign === '-' ? -1 : 1);
  return { minutes: minutes - offset, seconds: whole + part.padEnd(9, '0') };
}

const minutesOf = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

/** Days of the Gregorian calendar, counted from years that begin in March so that a leap day comes last. */
function dayNumber(instant: string): number {
  const month = (Number(instant.slice(5, 7)) + 9) % 12;
  const year = Number(instant.slice(0, 4)) - (month > 9 ? 1 : 0);
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  const daysBefore = Math.floor((153 * month + 2) / 5);
  return 365 * year + leapDays + daysBefore + Number(instant.slice(8, 10));
}
