/** Moments compared across zones, without a clock. */
import { INSTANT } from '../kernel/date-pattern.ts';
import { daysBetween } from '../kernel/plain-date.ts';

const WHOLE_INSTANT = new RegExp(`^${INSTANT}$`);
const ZONED_TIME = /T(\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:Z|([+-])(\d\d):(\d\d))$/;

/** Whole seconds from the start of 1970 in UTC. Throws on what is no instant: a caller’s mistake, since files are checked before. */
export function secondsOf(instant: string): number {
  if (!WHOLE_INSTANT.test(instant)) {
    throw new RangeError(`“${instant}” is not a time with its zone, such as 2029-09-03T09:30:00Z.`);
  }
  const [hours, minutes, seconds, sign, zoneHours, zoneMinutes] =
    ZONED_TIME.exec(instant)?.slice(1) ?? [];
  const offset = (Number(zoneHours ?? 0) * 60 + Number(zoneMinutes ?? 0)) * 60;
  const days = daysBetween('1970-01-01', instant.slice(0, 10));
  const ofDay = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
  return days * 86_400 + ofDay - (sign === '-' ? -offset : offset);
}
