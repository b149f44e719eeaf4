/** Whether the person at the screen may make a change, judged by what it would change since the plan was opened. */
import type { EditAccess, Rights } from '@isp-kit/core/access';
import { canEditWith } from '@isp-kit/core/access/rights';
import type { Edit } from '@isp-kit/core/edit';
import type { Plan } from '@isp-kit/core/plan';
import { evidenceRefusal } from './evidence-refusal.ts';
import { linesAt, outermostLine, valueAt } from './plan-tree.ts';

type PlacedEdit = Exclude<Edit, { type: 'group' }>;

/**
 * A line that was added since `base` is judged as an addition, however often it was changed after:
 * whoever may add their own words may also finish writing them. The host judges the sum in the same way.
 */
export function permissionFor(
  base: Plan,
  plan: Plan,
  edit: Edit,
  rights: Rights | undefined,
): EditAccess {
  if (edit.type === 'group') {
    const each = edit.edits.map((one) => permissionFor(base, plan, one, rights));
    return each.find((one) => !one.allowed) ?? { allowed: true, reason: '' };
  }
  const evidence = evidenceRefusal(plan, edit);
  if (evidence !== undefined) return { allowed: false, reason: evidence };
  return ask(base, netEdit(base, plan, edit), rights);
}

/** What `edit` comes to, seen from `base`; nothing where it only takes back what is new. */
function netEdit(base: Plan, plan: Plan, edit: PlacedEdit): PlacedEdit | undefined {
  if (edit.type === 'correct') return edit;
  const place = outermostLine(plan, edit.at);
  if (place && !linesAt(base, place.list).some((line) => line.id === place.id)) {
    const line = linesAt(plan, place.list).find((one) => one.id === place.id);
    if (!line) return edit;
    return edit.type === 'remove' && edit.at === `${place.list}/${place.id}`
      ? undefined
      : { type: 'add', at: place.list, line: line };
  }
  if (edit.type === 'remove' && valueAt(base, edit.at) === undefined) return undefined;
  return edit;
}

function ask(base: Plan, edit: PlacedEdit | undefined, rights: Rights | undefined): EditAccess {
  if (!edit) return { allowed: true, reason: '' };
  // While it is not known who may do what, nobody may do anything.
  if (!rights) return { allowed: false, reason: '' };
  try {
    return canEditWith(base, edit, rights);
  } catch (error) {
    // An audience that the access table does not have: nobody may do anything by default.
    if (error instanceof RangeError) return { allowed: false, reason: error.message };
    throw error;
  }
}
