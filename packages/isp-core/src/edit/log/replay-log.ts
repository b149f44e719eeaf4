/** From a log back to the plan that it tells of. */
import type { Issue } from '../../kernel/issue.ts';
import type { Json } from '../../kernel/json.ts';
import { err, type Result } from '../../kernel/result.ts';
import type { Plan } from '../../plan/plan.ts';
import { openPlan } from '../../plan/open-plan.ts';
import type { ChangeLog } from './change-log.ts';
import { documentsOf } from './log-documents.ts';
import { notReplayable } from './log-issues.ts';

/**
 * The plan after entry `until` (default: the last), byte for byte as it was. An issue where this copy
 * of the log leaves something out that it takes, or where an entry does not fit the plan before it.
 */
export function replayLog(log: ChangeLog, until = log.entries.length): Result<Plan, Issue> {
  const documents = [...documentsOf({ ...log, entries: log.entries.slice(0, until) })];
  return planOf(documents.at(-1) as Result<Json, Issue>);
}

/** The plan at the start of the log and after each entry: what `replayLog` gives for each, in one pass. */
export function replayEach(log: ChangeLog): Result<Plan, Issue>[] {
  return Array.from(documentsOf(log), planOf);
}

function planOf(document: Result<Json, Issue>): Result<Plan, Issue> {
  if (!document.ok) return document;
  const opened = openPlan(document.value);
  return opened.ok ? opened : err(notReplayable('', opened.error[0] as Issue));
}
