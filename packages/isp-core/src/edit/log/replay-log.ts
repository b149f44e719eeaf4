/** From a log back to the plan that it tells of. */
import type { Issue } from '../../kernel/issue.ts';
import type { Json } from '../../kernel/json.ts';
import { toPointer } from '../../kernel/pointer.ts';
import { err, type Result } from '../../kernel/result.ts';
import type { Plan } from '../../plan/plan.ts';
import { openPlan } from '../../plan/open-plan.ts';
import { changeDocument } from '../change-document.ts';
import { isShown, type ChangeLog, type Committed, type Shown } from './change-log.ts';
import type { Edit } from '../edit.ts';
import { notReplayable, notWhole } from './log-issues.ts';

/**
 * The plan after entry `until` (default: the last), byte for byte as it was. An issue where this copy
 * of the log leaves something out that it takes, or where an entry does not fit the plan before it.
 */
export function replayLog(log: ChangeLog, until = log.entries.length): Result<Plan, Issue> {
  if (!isShown(log.start)) return err(notWhole('/start'));
  // Parsed at the end alone: what lies between was a plan of the version of its day.
  let document: Json = log.start.value;
  for (const [i, entry] of log.entries.slice(0, until).entries()) {
    const at = toPointer(['entries', i]);
    if (!allShown(entry.edits)) return err(notWhole(at));
    const edits = entry.edits.map(({ value }) => value);
    const applied = changeDocument(document, { type: 'group', edits });
    if (!applied.ok) return err(notReplayable(at, applied.error));
    document = applied.value.document;
  }
  const opened = openPlan(document);
  return opened.ok ? opened : err(notReplayable('', opened.error[0] as Issue));
}

function allShown(edits: readonly Committed<Edit>[]): edits is readonly Shown<Edit>[] {
  return edits.every(isShown);
}
