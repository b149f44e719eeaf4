/** From any value to a calendar, or to what is wrong with it. */
import type * as z from 'zod/mini';
import type { Issue } from '../../kernel/issue.ts';
import { toPointer } from '../../kernel/pointer.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { calendarSchema } from './calendar-schema.ts';
import { senseIssues } from './calendar-sense.ts';
import type { SchoolCalendar } from './school-calendar.ts';

/**
 * Reads a JSON value as a calendar. `weekdays` may be left out (Monday to Friday), and so may
 * `closures`. Terms, closures and weekdays come back in order. Never changes or throws on what it
 * is given; issues have codes that begin with `ISP_CALENDAR_`.
 */
export function parseCalendar(value: unknown): Result<SchoolCalendar, Issue[]> {
  const parsed = calendarSchema.safeParse(value, { reportInput: true });
  if (!parsed.success) return err(parsed.error.issues.map(shapeIssue));
  const issues = senseIssues(parsed.data);
  return issues.length > 0 ? err(issues) : ok(inOrder(parsed.data));
}

function inOrder(calendar: SchoolCalendar): SchoolCalendar {
  return {
    ...calendar,
    weekdays: [...new Set(calendar.weekdays)].sort((a, b) => a - b),
    terms: calendar.terms.toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1)),
    closures: calendar.closures.toSorted((a, b) =>
      a.from < b.from ? -1 : a.from > b.from ? 1 : 0,
    ),
  };
}

function shapeIssue(issue: z.core.$ZodIssue): Issue {
  const path = toPointer(issue.path);
  const name = path === '' ? 'The calendar' : `“${path}” in the calendar`;
  if (path === '' && issue.code === 'invalid_type') {
    const message = 'This is not a calendar: a calendar is a JSON object.';
    return { code: 'ISP_CALENDAR_NOT_A_CALENDAR', path, message };
  }
  if (issue.code === 'unrecognized_keys') {
    return {
      code: 'ISP_CALENDAR_UNKNOWN_KEY',
      path,
      message: `${name} has fields that a calendar does not have: ${quoted(issue.keys)}.`,
      data: { keys: issue.keys },
    };
  }
  if (issue.input === undefined && issue.path.length > 0) {
    return { code: 'ISP_CALENDAR_MISSING', path, message: `${name} is missing.` };
  }
  if (issue.code === 'invalid_value') {
    return {
      code: 'ISP_CALENDAR_NOT_A_CHOICE',
      path,
      message: `${name} should be ${issue.values.length === 1 ? '' : 'one of: '}${quoted(issue.values)}.`,
      data: { values: issue.values.map(String) },
    };
  }
  return { code: 'ISP_CALENDAR_WRONG_VALUE', path, message: `${name} ${shouldHold(issue)}` };
}

const quoted = (values: readonly unknown[]) =>
  values.map((value) => `“${String(value)}”`).join(', ');

/** What belongs there, by the last part of the place. */
function shouldHold({ path }: z.core.$ZodIssue): string {
  const field = path.findLast((part) => typeof part === 'string');
  if (field === 'weekdays')
    return 'should be days of the week as numbers: 1 is Monday, 7 is Sunday.';
  if (field === 'terms') return 'should be a list of terms, one at least.';
  if (dateFields.has(String(field))) return 'should be a date that exists, such as 2026-09-03.';
  return 'does not hold what it should. Compare it with a calendar that comes with the kit.';
}

const dateFields: ReadonlySet<string> = new Set([
  ...['knownFrom', 'knownTo', 'startsOn', 'endsOn', 'from', 'to'],
]);
