/** The due list for machines. */
import type { Streams } from '../streams.ts';
import { childName } from './child-name.ts';
import type { ReviewsResult, ReviewsSettings } from './due-row.ts';
import { sayIssues, type ReviewsReport } from './reviews-report.ts';

/** One JSON value: `{ "today": …, "files": [ … ] }`. */
export function dueJson(settings: ReviewsSettings, streams: Streams): ReviewsReport {
  let before = `{\n  "today": ${JSON.stringify(settings.today)},\n  "files": [`;
  let any = false;
  return {
    add(result) {
      const entry = JSON.stringify(forMachines(result, settings), undefined, 2);
      streams.json(`${before}\n    ${entry.replaceAll('\n', '\n    ')}`);
      before = ',';
      any = true;
      if ('issues' in result) sayIssues(result, streams);
    },
    end: () => streams.json(`${any ? '\n  ' : before}]\n}\n`),
  };
}

/** A JSON value on a line for each line that came. */
export function dueJsonLines(settings: ReviewsSettings, streams: Streams): ReviewsReport {
  return {
    add: (result) => streams.json(`${JSON.stringify(forMachines(result, settings))}\n`),
    end: () => undefined,
  };
}

function forMachines(result: ReviewsResult, { names, today }: ReviewsSettings): object {
  const { file, line } = result;
  const place = line === undefined ? { file } : { line };
  if ('issues' in result) return { ...place, issues: result.issues };
  const { plan, profile, calendar, deadlines, triggers } = result;
  const name = childName(plan, names);
  return {
    ...{ ...place, plan: plan.id, ...(name === undefined ? {} : { name }) },
    ...{ profile: profile.id, ...(calendar && { calendar: calendar.id }) },
    ...(line === undefined ? {} : { today }),
    ...{ deadlines, triggers },
  };
}
