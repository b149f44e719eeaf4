/** From a file’s name to what a schedule holds to, or what is wrong with the file. */
import type * as z from 'zod/mini';
import type { Issue } from '../../../kernel/issue.ts';
import { toPointer } from '../../../kernel/pointer.ts';
import { err, ok, type Result } from '../../../kernel/result.ts';
import { readStrictJson } from '../../../plan/strict-json.ts';
import type { Misuse } from '../../misuse.ts';
import { issuesText, readBytes } from '../../read-plan-file.ts';
import type { Streams } from '../../streams.ts';
import { optionsSchema, type ScheduleFile } from './options-schema.ts';

export async function readScheduleFile(
  name: string,
  streams: Streams,
): Promise<Result<ScheduleFile, Misuse>> {
  const bytes = await readBytes(name, streams);
  const json = bytes.ok ? readStrictJson(bytes.value) : bytes;
  const parsed = json.ok ? parseScheduleFile(json.value) : json;
  if (parsed.ok) return parsed;
  const sentence = 'The file that was named with --schedule cannot be used.';
  return err({ sentence, detail: issuesText(name, parsed.error, 'the whole file') });
}

/** Only whether everything is there and of its kind: whether it makes sense is said with the schedule. */
export function parseScheduleFile(value: unknown): Result<ScheduleFile, Issue[]> {
  const parsed = optionsSchema.safeParse(value);
  return parsed.success ? ok(parsed.data) : err(parsed.error.issues.map(issueOf));
}

function issueOf(issue: z.core.$ZodIssue): Issue {
  const path = toPointer(issue.path);
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.map((key) => `“${key}”`).join(', ');
    const message = `There is no option ${keys}.`;
    return { code: 'ISP_SCHEDULE_OPTION_UNKNOWN', path, message, data: { keys: issue.keys } };
  }
  return { code: 'ISP_SCHEDULE_OPTION_WRONG', path, message: shouldBe(issue) };
}

/** What belongs there, by the last word of the place. */
const belongs: Readonly<Record<string, string>> = {
  '': 'Give a JSON object with the capacity and what else is known.',
  capacity: 'Give the capacity: at least its slots, and how many reviews a day can hold.',
  slots: 'Give a list of slots, each with a start and an end.',
  start: 'Give a time as hours and minutes, such as 15:30.',
  end: 'Give a time as hours and minutes, such as 16:15.',
  weekdays: 'Give days of the week as numbers: 1 is Monday, 7 is Sunday.',
  kind: 'Give one of yearly, early, ehcp, meeting.',
  kinds: 'Give a list of yearly, early, ehcp, meeting.',
  familyKey: 'Give a place in the plan, such as /extensions/uk.example.mis/family.',
  seed: 'Give a text or a number.',
};

const counts = new Set(['perDay', 'perWeek', 'atOnce', 'overdueWithinDays']);
const days = new Set(['on', 'from', 'to', 'earliest', 'latest']);
const answers = new Set([
  ...['lastWeekOfTerm', 'everyReview', 'together', 'meetings', 'keepPlanned'],
]);

function shouldBe({ path }: z.core.$ZodIssue): string {
  const word = path.findLast((part) => typeof part === 'string') ?? '';
  if (counts.has(word)) return 'Give a whole number, such as 2.';
  if (days.has(word)) return 'Give a date such as 2029-09-03.';
  if (answers.has(word)) return 'Give true or false.';
  return belongs[word] ?? 'This is missing, or not what belongs here.';
}
