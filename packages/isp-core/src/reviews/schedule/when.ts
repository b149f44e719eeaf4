/** Times at which somebody can or cannot come, and whether a slot falls within them. */
import type { PlainDate } from '../../kernel/plain-date.ts';
import type { Weekday } from '../calendar/school-calendar.ts';

/** A stretch of the day, in the school’s own time: `{ start: '15:30', end: '16:15' }`. */
export interface Slot {
  /** `HH:MM`, from `00:00` to `23:59`. */
  readonly start: string;
  /** `HH:MM`, after `start`. */
  readonly end: string;
}

/**
 * Days and times. What is left out does not narrow it: `{ weekdays: [2] }` is every Tuesday, all
 * day; `{ start: '15:00' }` is every day from three o’clock.
 */
export interface When {
  /** The first day of it. */
  readonly from?: PlainDate;
  /** The last day of it. */
  readonly to?: PlainDate;
  /** ISO days of the week: 1 is Monday. */
  readonly weekdays?: readonly Weekday[];
  /** `HH:MM`. */
  readonly start?: string;
  /** `HH:MM`. */
  readonly end?: string;
}

/** When somebody, or a room, is free. */
export interface Availability {
  /** Only then. Left out: at any time. */
  readonly can?: readonly When[];
  /** Never then, whatever `can` says. */
  readonly cannot?: readonly When[];
}

/** A day as availability sees it. */
export interface DayAndWeekday {
  readonly date: PlainDate;
  readonly weekday: Weekday;
}

/** Whether the whole slot is free. */
export function isFree({ can, cannot }: Availability, day: DayAndWeekday, slot: Slot): boolean {
  if (cannot?.some((when) => isOn(when, day) && overlaps(when, slot))) return false;
  return can === undefined || can.some((when) => isOn(when, day) && holds(when, slot));
}

function isOn({ from, to, weekdays }: When, { date, weekday }: DayAndWeekday): boolean {
  if (from !== undefined && date < from) return false;
  if (to !== undefined && date > to) return false;
  return weekdays === undefined || weekdays.includes(weekday);
}

const overlaps = ({ start, end }: When, slot: Slot): boolean =>
  (start === undefined || slot.end > start) && (end === undefined || slot.start < end);

const holds = ({ start, end }: When, slot: Slot): boolean =>
  (start === undefined || slot.start >= start) && (end === undefined || slot.end <= end);
