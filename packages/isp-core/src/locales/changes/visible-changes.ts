/** What of a change a reader may know: the difference of what they saw and what they see. */
import { viewFor, type ViewOptions } from '../../access/view-for.ts';
import { changeDocument } from '../../edit/change-document.ts';
import { diffPlans } from '../../edit/diff-plans.ts';
import type { Edit, PlacedEdit } from '../../edit/edit.ts';
import { setBySaving } from '../../edit/set-by-saving.ts';
import type { Plan } from '../../plan/plan.ts';

export interface VisibleChanges {
  /** The plan before and after, as the reader may see it. */
  readonly before: Plan;
  readonly after: Plan;
  readonly edits: readonly PlacedEdit[];
  /** Whether there is more to the change than this reader may see. */
  readonly partial: boolean;
}

/** Undefined where the edits are not about this plan. */
export function visibleChanges(
  plan: Plan,
  edits: readonly Edit[],
  options: ViewOptions,
): VisibleChanges | undefined {
  const changed = changeDocument(plan, { type: 'group', edits });
  if (!changed.ok) return undefined;
  const whole = changed.value.document as unknown as Plan;
  const before = viewFor(plan, options).plan;
  const after = viewFor(whole, options).plan;
  const seen = told(before, after);
  return { before, after, edits: seen, partial: !sameEdits(seen, told(plan, whole)) };
}

function told(before: Plan, after: Plan): PlacedEdit[] {
  return diffPlans(before, after).flatMap((edit) =>
    edit.type === 'group' || setBySaving.has(edit.at) ? [] : [edit],
  );
}

const sameEdits = (a: readonly Edit[], b: readonly Edit[]) =>
  JSON.stringify(a) === JSON.stringify(b);
