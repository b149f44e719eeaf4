/** What the plan was at the start of a log and after each entry, in one pass over its changes. */
import type { Issue } from '../../kernel/issue.ts';
import type { Json } from '../../kernel/json.ts';
import { toPointer } from '../../kernel/pointer.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { changeDocument } from '../change-document.ts';
import { isShown, type ChangeLog, type LogEntry } from './change-log.ts';
import { notReplayable, notWhole } from './log-issues.ts';

/**
 * The document at the start, then after each entry: one more than there are entries. An issue from
 * where this copy leaves something out that it takes, or an entry does not fit the document before it.
 * Not parsed: what lies between was a plan of the version of its day.
 */
export function* documentsOf({ start, entries }: ChangeLog): Generator<Result<Json, Issue>> {
  let state: Result<Json, Issue> = isShown(start) ? ok(start.value) : err(notWhole('/start'));
  yield state;
  for (const [i, entry] of entries.entries()) {
    if (state.ok) state = documentAfter(state.value, entry, toPointer(['entries', i]));
    yield state;
  }
}

function documentAfter(document: Json, { edits }: LogEntry, at: string): Result<Json, Issue> {
  const shown = edits.flatMap((edit) => (isShown(edit) ? [edit.value] : []));
  if (shown.length < edits.length) return err(notWhole(at));
  const changed = changeDocument(document, { type: 'group', edits: shown });
  return changed.ok ? ok(changed.value.document) : err(notReplayable(at, changed.error));
}
