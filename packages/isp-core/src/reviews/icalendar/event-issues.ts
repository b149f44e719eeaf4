/** What keeps a list of events from being written as a calendar. */
import { isPlainDate } from '../../kernel/date-pattern.ts';
import type { Issue } from '../../kernel/issue.ts';
import { isClockText, minuteOf } from './clock-text.ts';
import { utcFromLondon } from './london-time.ts';
import type { CalendarPerson, EventTime, ReviewEvent } from './review-event.ts';

/** The longest meeting: a day. */
const MOST_MINUTES = 24 * 60;

/** Everything that is wrong with the events, by their place in the list; none where they can be written. */
export function reviewEventIssues(events: readonly ReviewEvent[]): Issue[] {
  const seen = new Set<string>();
  return events.flatMap((event, index) => {
    const key = JSON.stringify([event.planId, event.reviewId]);
    const again = seen.has(key);
    seen.add(key);
    const problems = [...timeProblems(event), ...otherProblems(event), ...(again ? [TWICE] : [])];
    return problems.map(([code, field, message]) => ({
      code: `ISP_ICALENDAR_${code}`,
      path: `/${index}${field}`,
      message,
    }));
  });
}

type Problem = readonly [code: string, field: string, message: string];

const TWICE: Problem = [
  'TWICE',
  '',
  'This review is in the list twice. A calendar can hold it once.',
];

/** Years in which the rule for summer time is known to hold. */
const isKnownYear = (date: string) => date >= '1996' && date < '2100';

/** What is wrong with a time, or nothing. */
export function timeProblems({ on, starts, minutes }: EventTime): Problem[] {
  if (!isPlainDate(on) || !isKnownYear(on)) {
    return [['DATE', '/on', 'This is not a date that a calendar can hold, such as 2029-03-04.']];
  }
  const problems: Problem[] = [];
  if (starts === undefined) {
    if (minutes !== undefined)
      problems.push(['TIME', '/minutes', 'A length in minutes needs a time to start.']);
  } else if (!isClockText(starts)) {
    problems.push(['TIME', '/starts', 'This is not a time of day, such as 14:30.']);
  } else if (utcFromLondon({ on, minute: minuteOf(starts) }) === undefined) {
    problems.push([
      'TIME',
      '/starts',
      'The clocks go forward on this day, and leave this time out.',
    ]);
  }
  const whole = minutes === undefined || Number.isInteger(minutes);
  if (!whole || (minutes !== undefined && (minutes < 1 || minutes > MOST_MINUTES))) {
    problems.push(['MINUTES', '/minutes', 'A meeting takes from 1 to 1,440 whole minutes.']);
  }
  return problems;
}

function otherProblems({ sequence, link, attendees = [] }: ReviewEvent): Problem[] {
  const problems: Problem[] = [];
  if (sequence !== undefined && !isSequence(sequence)) {
    problems.push(['SEQUENCE', '/sequence', 'How often it has changed is a whole number from 0.']);
  }
  if (link !== undefined && !/^https:\/\/[^\s\p{Cc}]+$/u.test(link)) {
    problems.push(['LINK', '/link', 'A link starts with https:// and has no spaces.']);
  }
  attendees.forEach((person, i) => {
    if (!isAddress(person)) problems.push(['EMAIL', `/attendees/${i}/email`, NO_ADDRESS]);
  });
  return problems;
}

export const NO_ADDRESS = 'This is not an email address that an invitation can be sent to.';

/** Whether it can be counted on: iCalendar keeps it in 32 bits. */
export function isSequence(number: number): boolean {
  return Number.isInteger(number) && number >= 0 && number < 2 ** 31;
}

/** Whether it can stand in an invitation. Whether it reaches anybody, only a letter can tell. */
export function isAddress({ email }: CalendarPerson): boolean {
  return /^[^\s\p{Cc}"(),:;<>@[\\\]]{1,64}@[^\s\p{Cc}"(),:;<>@[\\\]]{1,255}$/u.test(email);
}
