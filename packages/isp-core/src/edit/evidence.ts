/** What was recorded as it happened is evidence: it stays as it was, and is put right by a later entry. */
import type { Issue } from '../kernel/issue.ts';
import { fromPointer } from '../kernel/pointer.ts';
import type { Edit } from './edit.ts';
import { isEvidence } from './edit-issues.ts';

/** Lists of entries that are only ever added to. */
const evidence: ReadonlySet<string> = new Set(['delivery']);

/** What may still change of an entry: who may see it, and what other systems keep with it. */
const besides: ReadonlySet<string> = new Set(['restricted', 'extensions']);

/** Why the edit may not be made, where it would rewrite evidence. */
export function evidenceIssue(edit: Edit): Issue | undefined {
  if (edit.type === 'group') {
    for (const inner of edit.edits) {
      const issue = evidenceIssue(inner);
      if (issue) return issue;
    }
    return undefined;
  }
  const [list = '', line, field] = fromPointer(edit.at);
  if (!evidence.has(list) || line === undefined) return undefined;
  const removesLine = edit.type === 'remove' && field === undefined && edit.takesBack !== true;
  const changesField = field !== undefined && !besides.has(field);
  return removesLine || changesField ? isEvidence(edit.at) : undefined;
}
