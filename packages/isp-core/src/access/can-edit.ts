/** Whether somebody may make an edit, and in words why not. */
import type { Edit } from '../edit/edit.ts';
import type { Plan } from '../plan/plan.ts';
import type { EditAccess } from './actor.ts';
import { canEditWith } from './can-edit-with.ts';
import { rightsFor, type CanEditOptions } from './rights-for.ts';

export type { CanEditOptions } from './rights-for.ts';

/**
 * Whether `actor` may make `edit` to `plan`. A group is allowed where all of it is. Throws on an
 * audience that the table does not have, but for what nobody can take from it.
 */
export function canEdit(plan: Plan, edit: Edit, options: CanEditOptions): EditAccess {
  return canEditWith(plan, edit, rightsFor(plan, options));
}
