/** Whether the dates of a calendar make sense together. */
import type { Issue } from '../../kernel/issue.ts';
import { daysBetween, type PlainDate } from '../../kernel/plain-date.ts';
import { toPointer } from '../../kernel/pointer.ts';
import { dateInWords } from '../date-in-words.ts';
import { MOST_DAYS } from './day-table.ts';
import type { SchoolCalendar, Term } from './school-calendar.ts';

/** Everything that cannot be right, with its place. */
export function senseIssues(calendar: SchoolCalendar): Issue[] {
  const known = spanIssues(calendar);
  return known.length > 0
    ? known
    : [...termIssues(calendar), ...overlaps(calendar.terms), ...closureIssues(calendar)];
}

function spanIssues({ knownFrom, knownTo }: SchoolCalendar): Issue[] {
  if (knownTo < knownFrom) return [reversed('/knownTo', 'The calendar', knownFrom, knownTo)];
  const days = daysBetween(knownFrom, knownTo) + 1;
  if (days <= MOST_DAYS) return [];
  return [
    {
      code: 'ISP_CALENDAR_TOO_LONG',
      path: '/knownTo',
      message: `The calendar goes from ${dateInWords(knownFrom)} to ${dateInWords(knownTo)}. One calendar is for at most 15 years: is a year mistyped?`,
      data: { days, most: MOST_DAYS },
    },
  ];
}

function termIssues(calendar: SchoolCalendar): Issue[] {
  return calendar.terms.flatMap(({ name, startsOn, endsOn }, index) => {
    const path = toPointer(['terms', index]);
    const title = `“${name}”`;
    if (endsOn < startsOn) return [reversed(`${path}/endsOn`, title, startsOn, endsOn)];
    return beyond(calendar, path, title, startsOn, endsOn);
  });
}

function closureIssues(calendar: SchoolCalendar): Issue[] {
  return calendar.closures.flatMap(({ kind, name, from, to }, index) => {
    const path = toPointer(['closures', index]);
    const title = `“${name}”`;
    if (to < from) return [reversed(`${path}/to`, title, from, to)];
    const outside = beyond(calendar, path, title, from, to);
    // Bank holidays come when they come. The rest closes a setting that would be open.
    if (outside.length > 0 || kind === 'bank-holiday') return outside;
    if (calendar.terms.some((term) => term.startsOn <= from && to <= term.endsOn)) return [];
    const message = `${title} (${span(from, to)}) is not within one term. Where the days before or after a term are meant, leave them out: there is no school then anyhow.`;
    return [{ code: 'ISP_CALENDAR_OUTSIDE_TERM', path, message, data: { from, to } }];
  });
}

/** Each term against the next by its first day: two that overlap do so next to each other. */
function overlaps(terms: readonly Term[]): Issue[] {
  const inOrder = terms
    .map((term, index) => ({ term, index }))
    .filter(({ term }) => term.startsOn <= term.endsOn)
    .toSorted((a, b) => (a.term.startsOn < b.term.startsOn ? -1 : 1));
  return inOrder.flatMap(({ term, index }, i) => {
    const before = inOrder[i - 1];
    if (before === undefined || before.term.endsOn < term.startsOn) return [];
    return [
      {
        code: 'ISP_CALENDAR_TERMS_OVERLAP',
        path: toPointer(['terms', index]),
        message: `“${term.name}” begins on ${dateInWords(term.startsOn)}, before “${before.term.name}” ends on ${dateInWords(before.term.endsOn)}.`,
        data: { terms: [before.index, index] },
      },
    ];
  });
}

function beyond(
  { knownFrom, knownTo }: SchoolCalendar,
  path: string,
  title: string,
  from: PlainDate,
  to: PlainDate,
): Issue[] {
  if (knownFrom <= from && to <= knownTo) return [];
  const message = `${title} (${span(from, to)}) goes beyond what the calendar says it knows, ${span(knownFrom, knownTo)}.`;
  return [{ code: 'ISP_CALENDAR_BEYOND_KNOWN', path, message, data: { knownFrom, knownTo } }];
}

function reversed(path: string, title: string, from: PlainDate, to: PlainDate): Issue {
  return {
    code: 'ISP_CALENDAR_REVERSED',
    path,
    message: `${title} ends on ${dateInWords(to)}, before it begins on ${dateInWords(from)}.`,
    data: { from, to },
  };
}

const span = (from: PlainDate, to: PlainDate) =>
  from === to ? dateInWords(from) : `${dateInWords(from)} to ${dateInWords(to)}`;
