/** A plan and, where one is named, its change log. */
import type { ChangeLog } from '../../edit/log/change-log.ts';
import { readLog } from '../../edit/log/read-log.ts';
import type { Plan } from '../../plan/plan.ts';
import { issuesText, readBytes, readPlanFile } from '../read-plan-file.ts';
import type { Streams } from '../streams.ts';

export interface PlanAndLog {
  readonly plan: Plan;
  readonly log?: ChangeLog;
}

/** A log grows for years, so it may be larger than a plan. */
const MOST_OF_A_LOG = 50_000_000;

/** Nothing where a file cannot be read, or the log is of another plan; why is said on standard error. */
export async function readPlanAndLog(
  file: string,
  logFile: string | undefined,
  streams: Streams,
): Promise<PlanAndLog | undefined> {
  const read = await readPlanFile(file, streams);
  if (!read.ok) {
    streams.err(issuesText(file, read.error));
    return undefined;
  }
  const { plan } = read.value;
  if (logFile === undefined) return { plan };
  const bytes = await readBytes(logFile, streams, MOST_OF_A_LOG);
  const log = bytes.ok ? readLog(bytes.value) : bytes;
  if (log.ok && log.value.planId === plan.id) return { plan, log: log.value };
  const message = 'This change log is of another plan.';
  const issues = log.ok ? [{ code: 'ISP_LOG_OTHER_PLAN', path: '/planId', message }] : log.error;
  streams.err(issuesText(logFile, issues));
  return undefined;
}
