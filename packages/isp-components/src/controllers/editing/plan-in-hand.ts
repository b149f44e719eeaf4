/** The plan that is being written, for whoever draws it: always valid, with what cannot be applied yet beside it, and why. */
import type { Plan } from '@isp-kit/core/plan';
import { draftAt } from './draft-line.ts';
import { linesIn, valueIn, type EditingState } from './editing-state.ts';
import type { Entry, FieldError } from './entry.ts';
import type { FieldSpec } from './field-spec.ts';
import { isHeld } from './hold.ts';
import type { Json, LineJson } from './plan-tree.ts';
import { problemsOf, type Problem } from './problems.ts';
import { entryOf } from './read-entry.ts';
import type { Refusal } from './refusal.ts';
import { samePlan } from './same-plan.ts';
import { noSteps, type Steps } from './steps.ts';

export abstract class PlanInHand {
  protected opened: Plan | undefined;
  protected now: EditingState | undefined;
  protected refused: readonly Refusal[] = [];
  protected steps: Steps = noSteps;
  /** Errors are told only once somebody has left the field or tried to save. */
  protected told: Set<string> = new Set();

  /** The plan as it was opened or last saved. */
  get base(): Plan | undefined {
    return this.opened;
  }

  /** Everything that is being written, as it is now. */
  get state(): EditingState | undefined {
    return this.now;
  }

  /** What the host would not take, until it is written anew. */
  get refusals(): readonly Refusal[] {
    return this.refused;
  }

  /** The plan as it is now, with every change that could be applied. */
  get plan(): Plan | undefined {
    return this.state?.plan;
  }

  get canUndo(): boolean {
    return this.steps.done.length > 0;
  }

  get canRedo(): boolean {
    return this.steps.undone.length > 0;
  }

  /** Whether anything has been written that is not saved. */
  get dirty(): boolean {
    const { plan, base } = this;
    if (!plan || !base) return false;
    return this.problems.length > 0 || !samePlan(plan, base);
  }

  /** What stops the plan from being saved. */
  get problems(): readonly Problem[] {
    return this.state ? problemsOf(this.state) : [];
  }

  /** The problems that it is time to tell. What only waits to be recorded is none. */
  get toldProblems(): readonly Problem[] {
    return this.problems.filter(({ at, error }) => this.told.has(at) && !isHeld(error));
  }

  /** What to show in a field: what was typed where that is not in the plan, else the plan’s value. */
  entryAt(at: string, field: FieldSpec): Entry {
    const pending = this.state?.pending.get(at);
    return pending ? pending.entry : entryOf(field.control, this.valueAt(at));
  }

  /** The value of the plan, or of a line that is not complete yet. */
  valueAt(at: string): Json | undefined {
    return this.state && valueIn(this.state, at);
  }

  /** The error of a field, once it is time to tell. */
  errorAt(at: string): FieldError | undefined {
    const told = this.toldProblems.find((problem) => problem.at === at)?.error;
    const refusal = this.refusals.find((one) => one.at === at);
    return told ?? (refusal && { code: 'refused', reason: refusal.message });
  }

  /** The lines of a list and, after them, those that are not complete yet. */
  linesAt(list: string): readonly LineJson[] {
    return this.state ? linesIn(this.state, list) : [];
  }

  /** Whether the place is in a line that is not complete yet. */
  isDraft(at: string): boolean {
    return draftAt(this.state?.drafts ?? [], at) !== undefined;
  }

  /** Whether something is wrong with a field that somebody has left. */
  protected isToTell(at: string): boolean {
    const error = this.now?.pending.get(at)?.error;
    const isWrong = error !== undefined && !isHeld(error);
    return isWrong || draftAt(this.now?.drafts ?? [], at)?.touched === true;
  }
}
