/** Takes back a view that somebody edited, into the whole plan that it was cut from. */
import { diffPlans } from '../edit/diff-plans.ts';
import { applyEdit } from '../edit/apply-edit.ts';
import { valueAtLine } from '../edit/document-tree.ts';
import type { Edit } from '../edit/edit.ts';
import { setBySaving } from '../edit/set-by-saving.ts';
import type { Issue } from '../kernel/issue.ts';
import { textOf, type Json } from '../kernel/json.ts';
import { pointerOf } from '../kernel/line-path.ts';
import { fromPointer, toPointer } from '../kernel/pointer.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import type { Plan } from '../plan/plan.ts';
import { canEdit, type CanEditOptions } from './can-edit.ts';
import { viewFor } from './view-for.ts';

export interface AcceptedView {
  /** The whole plan with the edits made. The host sets its revision and time. */
  readonly plan: Plan;
  readonly edits: readonly Edit[];
}

/**
 * Works out what the actor changed in their view of `plan`, refuses what they may not change, and
 * makes the rest of the changes to the whole plan. What the view left out stays as it is.
 */
export function acceptView(
  plan: Plan,
  edited: Plan,
  options: CanEditOptions,
): Result<AcceptedView, Issue[]> {
  const { actor, table, today } = options;
  const { plan: view } = viewFor(plan, {
    audience: actor.audience,
    ...(table && { table }),
    ...(today !== undefined && { today }),
  });
  const edits = diffPlans(view, edited)
    .filter((edit) => edit.type === 'group' || !setBySaving.has(edit.at))
    .map((edit) => withWithheldReferences(edit, plan, view));
  const denied = edits.flatMap((edit) => denial(plan, edited, edit, options));
  if (denied.length > 0) return err(denied);
  const applied = applyEdit(plan, { type: 'group', edits });
  if (applied.ok) return ok({ plan: applied.value.plan, edits });
  const seen = applyEdit(view, { type: 'group', edits });
  // Where it works in what they see, the cause is in what they do not, and says nothing of itself.
  return err([seen.ok ? leansOnIt : seen.error]);
}

const leansOnIt: Issue = {
  code: 'ISP_ACCESS_UNSEEN',
  path: '',
  message:
    'Something that is not shown to you needs what you changed, so the change cannot be made. Please ask the person who leads the plan.',
};

/** The pointer is into what was sent, or, for a line that it no longer has, to that line's list. */
function denial(plan: Plan, edited: Plan, edit: Edit, options: CanEditOptions): Issue[] {
  const access = canEdit(plan, edit, options);
  if (access.allowed) return [];
  const path = edit.type === 'group' ? '' : nearestPlace(edited, edit);
  return [{ code: 'ISP_ACCESS_DENIED', path, message: access.reason }];
}

function nearestPlace(edited: Plan, edit: Exclude<Edit, { type: 'group' }>): string {
  const segments = fromPointer(edit.at);
  if (edit.type === 'add') segments.push(textOf(edit.line['id']));
  for (let length = segments.length; length > 0; length--) {
    const place = pointerOf(edited, toPointer(segments.slice(0, length)));
    if (place !== undefined) return place;
  }
  return '';
}

/** A list of references is set whole, so those that the view left out are put back. */
function withWithheldReferences(edit: Edit, plan: Plan, view: Plan): Edit {
  if (edit.type !== 'set' || !Array.isArray(edit.value)) return edit;
  const whole = listAt(plan, edit.at);
  const seen = listAt(view, edit.at);
  const unseen = whole.filter((entry) => !seen.includes(entry));
  return unseen.length > 0 ? { ...edit, value: [...(edit.value as Json[]), ...unseen] } : edit;
}

function listAt(plan: Plan, at: string): readonly Json[] {
  const value = valueAtLine(plan, fromPointer(at));
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}
