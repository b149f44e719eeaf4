/** One step back or forth, as an edit of the plan as it is now. */
import { applyEdit, diffPlans, type Edit } from '@isp-kit/core/edit';
import type { EditingState } from './editing-state.ts';
import { takingBack } from './evidence.ts';
import type { Step, Steps } from './steps.ts';

export interface Travelled {
  readonly steps: Steps;
  readonly state: EditingState;
  readonly step: Step;
  /** What it changed in the plan, if anything. */
  readonly edit?: Edit;
}

/** One step back or forth from `now`; undefined where there is none, or where it no longer fits. */
export function travel(
  steps: Steps,
  now: EditingState,
  way: 'undo' | 'redo',
): Travelled | undefined {
  const step = (way === 'undo' ? steps.done : steps.undone).at(-1);
  if (!step) return undefined;
  const [from, to] = way === 'undo' ? [step.after, step.before] : [step.before, step.after];
  const edits = diffPlans(from.plan, to.plan).map(takingBack);
  const [first, ...others] = edits;
  const edit: Edit = first && others.length === 0 ? first : { type: 'group', edits };
  const applied = first && applyEdit(now.plan, edit, { isSound: true });
  if (applied && !applied.ok) return undefined;
  const { done, undone } = steps;
  return {
    step,
    state: { ...to, plan: applied ? applied.value.plan : now.plan },
    steps:
      way === 'undo'
        ? { done: done.slice(0, -1), undone: [...undone, step] }
        : { done: [...done, step], undone: undone.slice(0, -1) },
    ...(applied && { edit }),
  };
}
