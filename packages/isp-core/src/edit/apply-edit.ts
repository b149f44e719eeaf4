/** Applies an edit to a plan, or says why not. */
import type { Issue } from '../kernel/issue.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { parsePlan } from '../plan/parse-plan.ts';
import type { Plan } from '../plan/plan.ts';
import { changeDocument } from './change-document.ts';
import { checkTouched } from './check-touched.ts';
import type { Edit } from './edit.ts';
import { otherRevision } from './edit-issues.ts';
import { evidenceIssue } from './evidence.ts';

export interface AppliedEdit {
  readonly plan: Plan;
  /** Applied to the new plan, this gives the old one back, byte for byte. */
  readonly inverse: Edit;
}

export interface ApplyOptions {
  /** The revision that the edit was made to. With it, a plan of any other is left alone. */
  readonly revision?: number;
  /**
   * The plan came from this kit, and nobody has changed it since. Then only what the edit touches is
   * checked, in a time that does not grow with the plan, and the rest is shared with the plan given.
   */
  readonly isSound?: true;
}

/**
 * The plan after the edit, with the edit that takes it back. Where the edit is about a line that is
 * not there, or would leave something that is not a plan, an issue; the plan given is never changed.
 */
export function applyEdit(
  plan: Plan,
  edit: Edit,
  { revision, isSound }: ApplyOptions = {},
): Result<AppliedEdit, Issue> {
  if (revision !== undefined && revision !== plan.revision) {
    return err(otherRevision(revision, plan.revision));
  }
  const rewrites = evidenceIssue(edit);
  if (rewrites) return err(rewrites);
  const changed = changeDocument(plan, edit);
  if (!changed.ok) return changed;
  const { document, inverse } = changed.value;
  const touched = isSound && checkTouched(plan, document, edit);
  if (touched) return ok({ plan: touched, inverse });
  const parsed = parsePlan(document);
  if (!parsed.ok) return err(parsed.error[0] as Issue);
  return ok({ plan: parsed.value, inverse });
}
