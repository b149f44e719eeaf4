/** From a file's name to the calendars that it holds: one, or a list for several settings. */
import type { Issue } from '../../kernel/issue.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { readStrictJson } from '../../plan/strict-json.ts';
import { parseCalendar } from '../../reviews/calendar/parse-calendar.ts';
import type { SchoolCalendar } from '../../reviews/calendar/school-calendar.ts';
import type { Misuse } from '../misuse.ts';
import { issuesText, readBytes } from '../read-plan-file.ts';
import type { Streams } from '../streams.ts';

export async function readCalendars(
  name: string,
  streams: Streams,
): Promise<Result<SchoolCalendar[], Misuse>> {
  const bytes = await readBytes(name, streams);
  const json = bytes.ok ? readStrictJson(bytes.value) : bytes;
  const calendars = json.ok ? parseAll(json.value) : json;
  if (calendars.ok) return calendars;
  const sentence = 'The file that was named with --calendar holds no calendar that can be used.';
  return err({ sentence, detail: issuesText(name, calendars.error) });
}

function parseAll(value: unknown): Result<SchoolCalendar[], Issue[]> {
  if (!Array.isArray(value)) {
    const one = parseCalendar(value);
    return one.ok ? ok([one.value]) : one;
  }
  const calendars: SchoolCalendar[] = [];
  const issues: Issue[] = [];
  value.forEach((each: unknown, index) => {
    const parsed = parseCalendar(each);
    if (parsed.ok) calendars.push(parsed.value);
    else
      issues.push(...parsed.error.map((issue) => ({ ...issue, path: `/${index}${issue.path}` })));
  });
  return issues.length > 0 ? err(issues) : ok(calendars);
}
