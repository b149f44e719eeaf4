/** Who may record a review, and who may make the changes that it brings. */
import type { EditAccess, Rights } from '@isp-kit/core/access';
import { canEditWith } from '@isp-kit/core/access/rights';
import type { Edit } from '@isp-kit/core/edit';
import type { Plan } from '@isp-kit/core/plan';

/** Whether somebody may record a review of this plan at all: by who they are, or because it was handed to them. */
export const mayRecord = (plan: Plan, rights: Rights): EditAccess =>
  mayMake(plan, { type: 'add', at: '/reviews', line: {} }, rights);

/** Whether all of an edit may be made by the person at the screen. */
export function mayMake(plan: Plan, edit: Edit, rights: Rights): EditAccess {
  try {
    return canEditWith(plan, edit, rights);
  } catch (error) {
    // An audience that the access table does not have: nobody may do anything by default.
    if (error instanceof RangeError) return { allowed: false, reason: error.message };
    throw error;
  }
}
