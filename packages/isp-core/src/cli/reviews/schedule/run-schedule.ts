/** `isp reviews --schedule`: reads all plans, and gives each review a day and a time. */
import type { PlainDate } from '../../../kernel/plain-date.ts';
import { err } from '../../../kernel/result.ts';
import type { SchoolCalendar } from '../../../reviews/calendar/school-calendar.ts';
import { placeReviews } from '../../../reviews/schedule/place-reviews.ts';
import { reviewRequests } from '../../../reviews/schedule/review-requests.ts';
import type { Schedule } from '../../../reviews/schedule/schedule.ts';
import { exitCodes } from '../../command.ts';
import { findFiles } from '../../find-files.ts';
import { misuse } from '../../misuse.ts';
import type { Arguments } from '../../read-arguments.ts';
import { issuesText, readPlanFile } from '../../read-plan-file.ts';
import type { Streams } from '../../streams.ts';
import { childName } from '../child-name.ts';
import { reviewDocument, type ReviewedDocument, type ReviewsSettings } from '../due-row.ts';
import { sayIssues } from '../reviews-report.ts';
import type { ScheduleFile } from './options-schema.ts';
import { readScheduleFile } from './read-options.ts';
import { scheduleCsv } from './schedule-csv.ts';
import { scheduleText, type Called } from './schedule-text.ts';

export async function runSchedule(
  { files, switches, texts }: Arguments,
  settings: ReviewsSettings,
  streams: Streams,
): Promise<number> {
  const name = texts.get('schedule') ?? '';
  const file = await readScheduleFile(name, streams);
  if (!file.ok) return misuse(streams, file.error, 'reviews');
  const [calendar, another] = settings.calendars;
  if (calendar === undefined || another !== undefined) {
    const sentence = 'A schedule is for one setting: give its calendar with --calendar.';
    return misuse(streams, { sentence }, 'reviews');
  }
  const { documents, unread } = await readAll(files, settings, streams);
  const schedule = scheduleOf(documents, file.value, { ...settings, calendar });
  if (switches.has('json')) streams.json(`${JSON.stringify(schedule, undefined, 2)}\n`);
  else
    print(schedule, documents, { file: file.value, settings, csv: switches.has('csv'), streams });
  if (schedule.issues.length > 0) streams.err(issuesText(name, [...schedule.issues]));
  if (unread > 0) return exitCodes.bad;
  const clean = schedule.unplaced.length === 0 && schedule.issues.length === 0;
  return clean ? exitCodes.clean : exitCodes.findings;
}

interface Read {
  readonly documents: readonly ReviewedDocument[];
  readonly unread: number;
}

async function readAll(
  names: readonly string[],
  settings: ReviewsSettings,
  streams: Streams,
): Promise<Read> {
  const documents: ReviewedDocument[] = [];
  let unread = 0;
  for await (const { file, issues } of findFiles(names)) {
    const opened = issues ? err(issues) : await readPlanFile(file, streams);
    const result = reviewDocument({ file }, opened, settings);
    if ('issues' in result) {
      sayIssues(result, streams);
      unread++;
    } else {
      documents.push(result);
    }
  }
  return { documents, unread };
}

/** Each plan’s windows come from its own profile. */
function scheduleOf(
  documents: readonly ReviewedDocument[],
  file: ScheduleFile,
  { today, calendar }: { readonly today: PlainDate; readonly calendar: SchoolCalendar },
): Schedule {
  const { meetings, overdueWithinDays, keepPlanned, familyKey, requests = [], ...placing } = file;
  const found = documents.map(({ plan, profile }) =>
    reviewRequests(plan, {
      ...{ profile, today, calendar },
      ...(meetings !== undefined && { meetings }),
      ...(overdueWithinDays !== undefined && { overdueWithinDays }),
      ...(keepPlanned !== undefined && { keepPlanned }),
      ...(familyKey !== undefined && { familyKey }),
    }),
  );
  const planned = found.flatMap((each) => each.planned);
  return placeReviews([...found.flatMap((each) => each.requests), ...requests], {
    ...{ seed: '', ...placing, calendar, today },
    previous: [...(placing.previous ?? []), ...planned],
  });
}

interface Printing {
  readonly file: ScheduleFile;
  readonly settings: ReviewsSettings;
  readonly csv: boolean;
  readonly streams: Streams;
}

function print(
  schedule: Schedule,
  documents: readonly ReviewedDocument[],
  { file, settings, csv, streams }: Printing,
): void {
  const plans = new Map(documents.map(({ plan }) => [plan.id, plan]));
  const rooms = new Map(file.rooms?.map(({ id, name }) => [id, name ?? id]));
  const called: Called = {
    child: (id) => {
      const plan = plans.get(id);
      return (plan && childName(plan, settings.names)) ?? id;
    },
    room: (id) => rooms.get(id) ?? id,
  };
  if (csv) streams.json(scheduleCsv(schedule, called));
  else streams.out(scheduleText(schedule, called));
}
