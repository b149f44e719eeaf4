/** Writing of an earlier sitting, put into what is being written now. */
import { diffPlans, type Edit } from '@isp-kit/core/edit';
import type { Plan } from '@isp-kit/core/plan';
import { withUnfinished, type EditingState } from './editing-state.ts';

/** The state with `plan` and the unfinished text of `earlier`, and what that changes in the plan, if anything. */
export function takenUp(
  state: EditingState,
  plan: Plan,
  earlier: EditingState,
): { readonly state: EditingState; readonly edit?: Edit } {
  const edits = diffPlans(state.plan, plan);
  const after = withUnfinished({ ...state, plan }, earlier);
  return edits.length > 0 ? { state: after, edit: { type: 'group', edits } } : { state: after };
}
