/** What is said of a review without a place. */
import type { PlainDate } from '../../kernel/plain-date.ts';
import { dateInWords } from '../date-in-words.ts';
import { dayInWords } from './day-in-words.ts';
import type { Meeting } from './meeting.ts';
import type { Reason } from './reasons.ts';
import type { StoppedBy } from './schedule.ts';

/** Names of people and rooms by id. */
export type Names = ReadonlyMap<string, string>;

/** Ends “Between these days …”. */
const ends: Readonly<
  Record<Exclude<StoppedBy, 'deadline-passed' | 'not-known' | 'no-capacity'>, string>
> = {
  'no-school-day': 'there is no school day.',
  'last-week-of-term': 'what is left is in the last week of a term.',
  weekday: 'what is left is on days of the week without reviews.',
  person: 'somebody who takes part is never free when there is room.',
  family: 'the family cannot come when there is room.',
  room: 'no room that suits is free when people are.',
  'slot-full': 'every time at which people can come is taken.',
  'day-full': 'every day that suits is full.',
  'week-full': 'every week is full.',
  'fixed-booking': 'what was agreed cannot be kept.',
  several: 'more than one thing stands in the way on every day.',
};

export function stoppedMessage(
  by: StoppedBy,
  { earliest, latest, fixed }: Meeting,
  knownTo: PlainDate,
): string {
  const between = `Between ${dateInWords(earliest)} and ${dateInWords(latest)}`;
  if (by === 'deadline-passed') return `The last day for it was ${dateInWords(latest)}.`;
  if (by === 'no-capacity') return 'The capacity leaves no room for any review.';
  if (by === 'not-known') {
    return `${between} no place was found, and the calendar ends on ${dateInWords(knownTo)}: what comes after is not known.`;
  }
  if (by === 'fixed-booking' && fixed !== undefined) {
    const at = fixed.start === undefined ? '' : ` at ${fixed.start}`;
    return `It was agreed for ${dayInWords(fixed.on)}${at}, and cannot be held then.`;
  }
  return `${between} ${ends[by]}`;
}

/** One sentence on a change that would do. */
export function wayMessage(
  { by, who }: Reason,
  date: PlainDate,
  start: string,
  names: Names,
): string {
  const day = dayInWords(date);
  const name = who === undefined ? undefined : (names.get(who) ?? who);
  const when = `on ${day} at ${start}`;
  const ways: Readonly<Record<Reason['by'], string>> = {
    person: `if ${name ?? 'everybody'} were free ${when}`,
    room: `if ${name ?? 'another room'} were free ${when}`,
    family: `if the family could come ${when}`,
    'day-full': `with room for one more review on ${day}`,
    'week-full': `with room for one more review in that week, ${when}`,
    'slot-full': `with one more slot on ${day}`,
    'last-week-of-term': `in the last week of term, ${when}`,
    weekday: `if reviews were also held ${when}`,
    'no-school-day': `if there were a school day ${when}`,
    'fixed-booking': `${when} instead of what was agreed`,
  };
  return `It would fit ${ways[by]}.`;
}
