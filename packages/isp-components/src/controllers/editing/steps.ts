/**
 * Undo and redo. A step holds what was there before and after, the unfinished text included: the
 * core’s own history knows plans alone, and would lose what is not in the plan yet.
 */
import type { Edit } from '@isp-kit/core/edit';
import type { EditingState } from './editing-state.ts';

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
