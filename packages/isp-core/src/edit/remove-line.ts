/** Takes a line out of a plan together with the references to it. */
import type { Issue } from '../kernel/issue.ts';
import { linePathOf, type LinePath } from '../kernel/line-path.ts';
import { fromPointer, toPointer } from '../kernel/pointer.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import type { Plan } from '../plan/plan.ts';
import { referencesIn, requiredReferences, type Reference } from '../plan/references.ts';
import { valueAtLine } from './document-tree.ts';
import type { Edit } from './edit.ts';
import { unknownPlace } from './edit-issues.ts';
import { evidenceIssue } from './evidence.ts';

/**
 * The edit that removes a line and every reference to it from other lines. An issue where a line
 * cannot do without it: a review's judgement of an outcome is evidence, so the outcome is then
 * stopped, not removed.
 */
export function removeLine(plan: Plan, at: LinePath): Result<Edit, Issue> {
  const id = fromPointer(at).at(-1) ?? '';
  if (valueAtLine(plan, fromPointer(at)) === undefined) {
    return err(unknownPlace(at));
  }
  const references = referencesIn(plan).filter((reference) => reference.id === id);
  const unlinks = new Map(references.map((r) => unlink(plan, r, id)).map((e) => [e.at, e]));
  const edit: Edit = { type: 'group', edits: [...unlinks.values(), { type: 'remove', at }] };
  const rewrites = evidenceIssue(edit);
  if (rewrites) return err(rewrites);
  return references.some(isRequired) ? err(stillNeeded(at)) : ok(edit);
}

const isRequired = ({ path }: Reference) =>
  requiredReferences.has(path.map((key) => (typeof key === 'number' ? '*' : key)).join('.'));

function unlink(plan: Plan, { path }: Reference, id: string): Exclude<Edit, { type: 'group' }> {
  const inList = typeof path.at(-1) === 'number' && typeof path.at(-2) === 'string';
  const field = linePathOf(plan, toPointer(inList ? path.slice(0, -1) : path));
  if (!inList) return { type: 'remove', at: field };
  const ids = valueAtLine(plan, fromPointer(field)) as readonly string[];
  return { type: 'set', at: field, value: ids.filter((other) => other !== id) };
}

function stillNeeded(at: LinePath): Issue {
  return {
    code: 'ISP_EDIT_STILL_NEEDED',
    path: at,
    message:
      'A review says something about this line, so it stays as evidence. Mark it as stopped or ended instead.',
  };
}
