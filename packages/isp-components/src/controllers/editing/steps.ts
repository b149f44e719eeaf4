/**
 * Undo and redo. A step holds what was there before and after, the unfinished text included: the
 * core’s own history knows plans alone, and would lose what is not in the plan yet.
 */
import { applyEdit, diffPlans, type Edit } from '@isp-kit/core/edit';
import type { EditingState } from './editing-state.ts';
import { takingBack } from './evidence.ts';

export interface Step {
  /** Where it was made. */
  readonly at: string;
  readonly before: EditingState;
  readonly after: EditingState;
}

/** What a change is remembered by: where it was, whether it adds to the step before, and what it did to the plan. */
export interface Taken {
  readonly at: string;
  readonly joins: boolean;
  readonly edit?: Edit;
}

export interface Steps {
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
  /** The field whose typing still adds to the last step, so that undo takes a phrase and not a letter. */
  readonly open?: string;
}

export const noSteps: Steps = { done: [], undone: [] };

/** Remembers a change. Changes to one field that is still being typed in are one step. */
export function addStep(steps: Steps, step: Step, joins: boolean): Steps {
  const last = steps.done.at(-1);
  const done =
    joins && last && steps.open === step.at
      ? [...steps.done.slice(0, -1), { ...last, after: step.after }]
      : [...steps.done, step];
  return { done, undone: [], ...(joins && { open: step.at }) };
}

/** From here on, typing is a new step. */
export function closeStep({ done, undone }: Steps): Steps {
  return { done, undone };
}

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
  const edit: Edit = { type: 'group', edits };
  const applied = edits.length > 0 ? applyEdit(now.plan, edit) : undefined;
  if (applied && !applied.ok) return undefined;
  const { done, undone } = steps;
  return {
    step,
    state: { ...to, plan: applied ? applied.value.plan : now.plan },
    steps:
      way === 'undo'
        ? { done: done.slice(0, -1), undone: [...undone, step] }
        : { done: [...done, step], undone: undone.slice(0, -1) },
    ...(applied && { edit: edits.length === 1 ? (edits[0] as Edit) : edit }),
  };
}
