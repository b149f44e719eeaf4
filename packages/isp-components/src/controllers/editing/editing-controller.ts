/** Holds a plan while it is written: always valid, with what cannot be applied yet beside it, and why. Elements read and change it here alone. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { EditAccess, Rights } from '@isp-kit/core/access';
import { applyEdit, type Edit } from '@isp-kit/core/edit';
import type { Plan } from '@isp-kit/core/plan';
import { newId } from '../../context/browser-ports.ts';
import { draftAt, pathOfDraft } from './draft-line.ts';
import { draftOf, entryEdit, offered, partTakenOut, touched, type Beginning } from './drafting.ts';
import {
  linesIn,
  ontoPlan,
  stateOf,
  valueIn,
  withDraft,
  withoutLine,
  withPending,
  type EditingState,
} from './editing-state.ts';
import { enter } from './enter.ts';
import type { Entry, FieldError } from './entry.ts';
import type { FieldSpec } from './field-spec.ts';
import { hasNewEvidence } from './evidence.ts';
import { removalOf, type Removal } from './line-edits.ts';
import { permissionFor } from './permission.ts';
import type { Json, LineJson } from './plan-tree.ts';
import { problemsOf, type Problem } from './problems.ts';
import { entryOf } from './read-entry.ts';
import { withoutRefusalsAt, type Refusal } from './refusal.ts';
import { samePlan } from './same-plan.ts';
import { addStep, closeStep, noSteps, travel, type Steps, type Taken } from './steps.ts';
import { takenUp } from './taken-up.ts';

export interface EditingOptions {
  /** What whoever is writing may see and change in this plan; undefined while that is not known. */
  readonly rights: (plan: Plan) => Rights | undefined;
  readonly today: () => string;
  /** The plan changed, by this edit. */
  readonly changed: (plan: Plan, edit: Edit) => void;
}

export class EditingController implements ReactiveController {
  #base: Plan | undefined;
  #state: EditingState | undefined;
  #steps: Steps = noSteps;
  /** Errors are told only once somebody has left the field or tried to save. */
  #told = new Set<string>();
  /** What the host would not take, until it is written anew. */
  #refusals: readonly Refusal[] = [];
  /** Plans that came of writing here: a host that hands one back has only echoed it. */
  #written = new WeakSet<Plan>();
  readonly #host: ReactiveControllerHost;
  readonly #options: EditingOptions;

  constructor(host: ReactiveControllerHost, options: EditingOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    // Nothing to drop: what is being written outlives a move on the page.
  }

  /** The plan as it is now, with every change that could be applied. */
  get plan(): Plan | undefined {
    return this.#state?.plan;
  }

  /** The plan as it was opened or last saved. */
  get base(): Plan | undefined {
    return this.#base;
  }

  get state(): EditingState | undefined {
    return this.#state;
  }

  get canUndo(): boolean {
    return this.#steps.done.length > 0;
  }

  get canRedo(): boolean {
    return this.#steps.undone.length > 0;
  }

  /** Whether anything has been written that is not saved. */
  get dirty(): boolean {
    const { plan } = this;
    if (!plan || !this.#base) return false;
    return this.problems.length > 0 || !samePlan(plan, this.#base);
  }

  /** Whether the plan is a stage of what is being written here, and nobody else’s. */
  readonly wasWritten = (plan: Plan): boolean => this.#written.has(plan);

  /** What stops the plan from being saved. */
  get problems(): readonly Problem[] {
    return this.#state ? problemsOf(this.#state) : [];
  }

  /** The problems that it is time to tell. */
  get toldProblems(): readonly Problem[] {
    return this.problems.filter(({ at }) => this.#told.has(at));
  }

  get refusals(): readonly Refusal[] {
    return this.#refusals;
  }

  /** Marks what the host would not take; none where it took everything. */
  refuse(refusals: readonly Refusal[]): void {
    this.#refusals = refusals;
    this.#host.requestUpdate();
  }

  /** Opens a plan and forgets all that was being written. */
  open(plan: Plan | undefined, state = plan && stateOf(plan)): void {
    this.#base = plan;
    this.#state = state;
    this.#steps = noSteps;
    this.#told = new Set();
    this.#refusals = [];
    this.#host.requestUpdate();
  }

  /** Takes `base` as what is stored now, and `plan` as what is being written on top of it. */
  rebase(base: Plan, plan: Plan, options: { keepSteps: boolean }): void {
    const keepsSteps = options.keepSteps && !hasNewEvidence(this.#base, base);
    this.#base = base;
    if (this.#state) this.#state = ontoPlan(this.#state, plan);
    this.#steps = keepsSteps ? closeStep(this.#steps) : noSteps;
    this.#host.requestUpdate();
  }

  /** What to show in a field: what was typed where that is not in the plan, else the plan’s value. */
  entryAt(at: string, field: FieldSpec): Entry {
    const pending = this.#state?.pending.get(at);
    return pending ? pending.entry : entryOf(field.control, this.valueAt(at));
  }

  /** The value of the plan, or of a line that is not complete yet. */
  valueAt(at: string): Json | undefined {
    return this.#state && valueIn(this.#state, at);
  }

  /** The error of a field, once it is time to tell. */
  errorAt(at: string): FieldError | undefined {
    const told = this.toldProblems.find((problem) => problem.at === at)?.error;
    const refusal = this.#refusals.find((one) => one.at === at);
    return told ?? (refusal && { code: 'refused', reason: refusal.message });
  }

  /** The lines of a list and, after them, those that are not complete yet. */
  linesAt(list: string): readonly LineJson[] {
    return this.#state ? linesIn(this.#state, list) : [];
  }

  /** Whether the place is in a line that is not complete yet. */
  isDraft(at: string): boolean {
    return draftAt(this.#state?.drafts ?? [], at) !== undefined;
  }

  /** Whether the person may make this edit, and if not, why. */
  may(edit: Edit): EditAccess {
    if (!this.#base || !this.#state) return { allowed: false, reason: '' };
    return permissionFor(this.#base, this.#state.plan, edit, this.#options.rights(this.#base));
  }

  /** Takes in what was typed or chosen in a field. */
  input(at: string, field: FieldSpec, entry: Entry): void {
    const before = this.#state;
    if (!before || !this.#base) return;
    this.#refusals = withoutRefusalsAt(this.#refusals, at);
    const may = (edit: Edit) => this.may(edit);
    const along = { base: this.#base, today: this.#options.today(), newId, may };
    const entered = enter(before, { at, field, entry }, along);
    this.#take(entered.state, { at, joins: true, ...(entered.edit && { edit: entered.edit }) });
  }

  /** The field was left: its error may be told, and what it shows is written the usual way. */
  leave(at: string): void {
    const pending = this.#state?.pending.get(at);
    if (this.#state && pending && !pending.error) this.#state = withPending(this.#state, at);
    if (pending?.error || draftAt(this.#state?.drafts ?? [], at)?.touched) this.#told.add(at);
    this.#steps = closeStep(this.#steps);
    // A field is also left when drawing takes it away: then this is in the middle of drawing.
    queueMicrotask(() => this.#host.requestUpdate());
  }

  /** Begins a line at the end of a list, or a part that stands alone; gives its path. */
  begin(begun: Beginning): string {
    const draft = draftOf(begun, newId);
    if (this.#state) this.#state = withDraft(this.#state, draft);
    this.#host.requestUpdate();
    return pathOfDraft(draft);
  }

  /** Adds an entry to the record for good; false where something in it has to be put right first. */
  addEntry(at: string): boolean {
    const state = this.#state;
    if (!state) return false;
    const edit = entryEdit(state, at);
    if (edit) return this.may(edit).allowed && this.#apply(withoutLine(state, at), edit, at);
    this.#state = touched(state, at);
    this.#tellAt(at);
    return false;
  }

  /** Takes out a part that stands alone, complete or not; false where something cannot do without it. */
  removePart(at: string): boolean {
    const taken = this.#state && partTakenOut(this.#state, at);
    if (taken?.edit) return this.#apply(taken.state, taken.edit, at);
    if (taken) this.#take(taken.state, { at, joins: false });
    return taken !== undefined;
  }

  /** Gives a field of a draft words to make one’s own: with what becomes of them, one step. */
  offer(at: string, field: FieldSpec, entry: Entry): void {
    const offer = this.#state && offered(this.#state, { at, field, entry });
    this.#state = offer?.before ?? this.#state;
    if (offer) this.#take(offer.after, { at, joins: true });
  }

  /** Takes a line out of its list, or says what it has to stay for. */
  remove(at: string): Removal {
    const before = this.#state;
    if (!before) return { ok: false, keptFor: 'reviews' };
    const after = withoutLine(before, at);
    if (draftAt(before.drafts, at)) {
      this.#take(after, { at, joins: false });
      return { ok: true, edit: { type: 'group', edits: [] } };
    }
    const removal = removalOf(before.plan, at);
    if (removal.ok) this.#apply(after, removal.edit, at);
    return removal;
  }

  /** Makes an edit that came of no field, as a step of its own; false where it may or can not be made. */
  make(edit: Edit, at: string): boolean {
    const state = this.#state;
    return state !== undefined && this.may(edit).allowed && this.#apply(state, edit, at);
  }

  /** Makes the plan `plan`, with the unfinished text of an earlier sitting, as one step. */
  takeUp(plan: Plan, earlier: EditingState): void {
    if (!this.#state) return;
    const { state, edit } = takenUp(this.#state, plan, earlier);
    this.#take(state, { at: '', joins: false, ...(edit && { edit }) });
  }

  /** Goes one step back or forth; gives the place that changed. */
  travel(way: 'undo' | 'redo'): string | undefined {
    const travelled = this.#state && travel(this.#steps, this.#state, way);
    if (!travelled) return undefined;
    this.#state = travelled.state;
    this.#steps = travelled.steps;
    if (travelled.edit) this.#tell(travelled.state.plan, travelled.edit);
    this.#host.requestUpdate();
    return travelled.step.at;
  }

  /** Tells every problem, and drops new lines in which nobody wrote anything. */
  tellAll(): readonly Problem[] {
    if (!this.#state) return [];
    const drafts = this.#state.drafts.filter(({ touched }) => touched);
    this.#state = { ...this.#state, drafts };
    for (const draft of drafts) if (draft.kind === 'entry') this.addEntry(pathOfDraft(draft));
    this.#tellAt('');
    return this.problems;
  }

  #tellAt(around: string): void {
    for (const { at } of this.problems) if (at.startsWith(`${around}/`)) this.#told.add(at);
    this.#host.requestUpdate();
  }

  #apply(state: EditingState, edit: Edit, at: string): boolean {
    const applied = applyEdit(state.plan, edit, { isSound: true });
    if (!applied.ok) return false;
    this.#take({ ...state, plan: applied.value.plan }, { at, joins: false, edit });
    return true;
  }

  #take(after: EditingState, { at, joins, edit }: Taken): void {
    const before = this.#state;
    if (!before) return;
    this.#state = after;
    this.#steps = addStep(this.#steps, { at, before, after }, joins);
    if (edit) this.#tell(after.plan, edit);
    this.#host.requestUpdate();
  }

  #tell(plan: Plan, edit: Edit): void {
    this.#written.add(plan);
    this.#options.changed(plan, edit);
  }
}
