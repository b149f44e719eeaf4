/** `isp reviews`: what is due in plans, when and why. */
import { err, ok, type Result } from '../../kernel/result.ts';
import { profiles } from '../../policy/profiles/profile-by-id.ts';
import { exitCodes, type Command } from '../command.ts';
import { forEachLine } from '../each-line.ts';
import { findFiles } from '../find-files.ts';
import { misuse, type Misuse } from '../misuse.ts';
import { readArguments, type Arguments } from '../read-arguments.ts';
import { issuesText, readPlanFile } from '../read-plan-file.ts';
import type { Streams } from '../streams.ts';
import { CalendarFile } from './calendar-file.ts';
import { dueCsv } from './due-csv.ts';
import { dueJson, dueJsonLines } from './due-json.ts';
import { reviewDocument, type ReviewsSettings } from './due-row.ts';
import { dueList, dueListsAsTheyCome } from './due-text.ts';
import { readSettings, wrongUse } from './reviews-settings.ts';
import { ReviewsTally, type ReviewsReport } from './reviews-report.ts';
import { runSchedule } from './schedule/run-schedule.ts';

const help = `isp reviews FILE… [--within DAYS] [--calendar FILE] [--profile ID|FILE]
                  [--today DATE] [--names FORM] [--json | --csv]
                  [--ics FILE]
isp reviews --ndjson [the same options]
isp reviews FILE… --schedule FILE --calendar FILE [the same options]

Lists what is due in plans: reviews, meetings, the steps of an EHC plan’s
review, provision and outcomes that end, adjustments to be checked, advice that
is awaited and more. Each has its date, how the date came about, and by what
authority. And says what may call for a review before its time.

  FILE               a plan, or a folder: every .json file in it and in the
                     folders in it; - reads one plan from standard input
  --ndjson           reads standard input as a stream of any length, a plan on
                     each line; one is held at a time
  --within DAYS      how far ahead to look; otherwise six weeks. What is late,
                     due now or not known is always on the list
  --calendar FILE    the setting’s calendar, or a list of the calendars of
                     several: then the last school day in time is said, and
                     answers that are counted in school days have a date
  --schedule FILE    gives each review a day and a time instead, as the file
                     says: the slots, how many fit a day, and when people,
                     rooms and families are free. Says what finds no place
                     and what would give it one, and the load by week
  --profile ID|FILE  ${profiles.map(({ id }) => id).join(', ')}, or a file that
                     holds a profile; otherwise the one that each plan names
  --today DATE       the day to look from, such as 2029-09-03; otherwise today
  --names FORM       how children are named: none, initials or full; otherwise
                     initials, and none in a calendar file
  --json             for machines; of a stream, one JSON value for each line
  --csv              for spreadsheets; no cell is ever run as a formula
  --ics FILE         writes the reviews that have a day as a calendar file as
                     well; where it is there, what has changed since is marked
                     for calendars to follow; - prints it in place of the list

Ends with 0 where nothing is overdue or due now, 1 where something is, 2 where a
file, a line or the use was wrong. With --schedule, 1 where something has no
place, or where the file says something that cannot be used.
`;

const options = {
  within: { type: 'string' },
  calendar: { type: 'string' },
  schedule: { type: 'string' },
  profile: { type: 'string' },
  today: { type: 'string' },
  names: { type: 'string' },
  json: { type: 'boolean' },
  csv: { type: 'boolean' },
  ics: { type: 'string' },
  ndjson: { type: 'boolean' },
} as const;

export const reviewsCommand: Command = {
  name: 'reviews',
  summary: 'list what is due in plans, when and why',
  help,
  async run(args, streams) {
    const read = readArguments(args, options);
    if (!read.ok) return misuse(streams, read.error, 'reviews');
    const sentence = wrongUse(read.value);
    if (sentence !== undefined) return misuse(streams, { sentence }, 'reviews');
    const settings = await readSettings(read.value, streams);
    if (!settings.ok) return misuse(streams, settings.error, 'reviews');
    if (read.value.texts.has('schedule')) return runSchedule(read.value, settings.value, streams);
    const ics = await openCalendarFile(read.value, settings.value, streams);
    if (!ics.ok) return misuse(streams, ics.error, 'reviews');
    const report = withCalendar(reportFor(read.value, settings.value, streams), ics.value);
    const code = read.value.switches.has('ndjson')
      ? await reviewStream(settings.value, report, streams)
      : await reviewFiles(read.value.files, settings.value, report, streams);
    return ics.value ? ics.value.file.finish(code, streams) : code;
  },
};

interface AskedCalendar {
  readonly file: CalendarFile;
  /** Whether it is printed, in place of the list. */
  readonly alone: boolean;
}

async function openCalendarFile(
  { texts }: Arguments,
  { names }: ReviewsSettings,
  streams: Streams,
): Promise<Result<AskedCalendar | undefined, Misuse>> {
  const name = texts.get('ics');
  if (name === undefined) return ok(undefined);
  // Lists stay here; calendars are shared, so there a name must be asked for.
  const file = await CalendarFile.open(name, texts.has('names') ? names : 'none', streams);
  return file.ok ? ok({ file: file.value, alone: name === '-' }) : file;
}

function withCalendar(report: ReviewsReport, ics: AskedCalendar | undefined): ReviewsReport {
  if (ics === undefined) return report;
  return {
    add(result) {
      ics.file.add(result);
      if (!ics.alone || 'issues' in result) report.add(result);
    },
    end: () => {
      if (!ics.alone) report.end();
    },
  };
}

/** Each form of output takes the same plans, one after another. */
function reportFor(
  { switches }: Arguments,
  settings: ReviewsSettings,
  streams: Streams,
): ReviewsReport {
  const stream = switches.has('ndjson');
  if (switches.has('csv')) return dueCsv(settings, streams);
  if (switches.has('json')) return (stream ? dueJsonLines : dueJson)(settings, streams);
  return (stream ? dueListsAsTheyCome : dueList)(settings, streams);
}

async function reviewFiles(
  names: readonly string[],
  settings: ReviewsSettings,
  report: ReviewsReport,
  streams: Streams,
): Promise<number> {
  const tally = new ReviewsTally();
  for await (const { file, issues } of findFiles(names)) {
    const opened = issues ? err(issues) : await readPlanFile(file, streams);
    const result = reviewDocument({ file }, opened, settings);
    tally.add(result);
    report.add(result);
    if (!(await streams.taken())) return tally.exitCode();
  }
  report.end();
  streams.err(tally.text());
  return tally.exitCode();
}

async function reviewStream(
  settings: ReviewsSettings,
  report: ReviewsReport,
  streams: Streams,
): Promise<number> {
  const tally = new ReviewsTally();
  const broken = await forEachLine(streams, (line, opened) => {
    const result = reviewDocument({ file: `Line ${line}`, line }, opened, settings);
    tally.add(result);
    report.add(result);
  });
  report.end();
  if (broken) streams.err(issuesText('-', [broken], 'the whole stream'));
  streams.err(tally.text());
  return broken ? exitCodes.bad : tally.exitCode();
}
