/**
 * Changes the plan that is being written. Elements read and change it here alone. What records and
 * checks an edit comes after the first drawing: until then what is typed is held in its field, what
 * is pressed waits, and all of it is done properly, in order, when that is there.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { EditAccess, Rights } from '@isp-kit/core/access';
import type { Edit } from '@isp-kit/core/edit';
import type { Plan } from '@isp-kit/core/plan';
import { newId } from '../../context/browser-ports.ts';
import { laterEngine, type Engine } from '../../context/later-engine.ts';
import { draftAt, pathOfDraft, type DraftLine } from './draft-line.ts';
import { draftOf, entryEdit, offered, touched, type Beginning } from './drafting.ts';
import {
  ontoPlan,
  stateOf,
  withDraft,
  withoutLine,
  withPending,
  type EditingState,
} from './editing-state.ts';
import type { Entry } from './entry.ts';
import { hasNewEvidence } from './evidence.ts';
import type { FieldSpec } from './field-spec.ts';
import { heldIn, hold } from './hold.ts';
import { doAll, Journal } from './journal.ts';
import type { Removal } from './line-edits.ts';
import { permissionFor } from './permission.ts';
import { PlanInHand } from './plan-in-hand.ts';
import type { Problem } from './problems.ts';
import { withoutRefusalsAt, type Refusal } from './refusal.ts';
import { addStep, closeStep, noSteps, type Taken } from './steps.ts';

export interface EditingOptions {
  /** What whoever is writing may see and change in this plan; undefined while that is not known. */
  readonly rights: (plan: Plan) => Rights | undefined;
  readonly today: () => string;
  /** The plan changed, by this edit. */
  readonly changed: (plan: Plan, edit: Edit) => void;
  /** Something was pressed that waits for what records edits. */
  readonly waits?: () => void;
}

export class EditingController extends PlanInHand implements ReactiveController {
  #engine: Engine | undefined = laterEngine.loaded;
  readonly #journal = new Journal();
  /** Plans that came of writing here: a host that hands one back has only echoed it. */
  #written = new WeakSet<Plan>();
  readonly #host: ReactiveControllerHost;
  readonly #options: EditingOptions;

  constructor(host: ReactiveControllerHost, options: EditingOptions) {
    super();
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    // Nothing to drop: what is being written outlives a move on the page.
  }

  /** Whether edits are recorded as they are made. */
  get isReady(): boolean {
    return this.#engine !== undefined;
  }

  /** Whether something was typed or pressed that is not in the plan only because nothing records it yet. */
  get isBehind(): boolean {
    return this.#journal.waits || (this.now !== undefined && heldIn(this.now).length > 0);
  }

  override get canUndo(): boolean {
    return super.canUndo || this.#journal.waits;
  }

  override get canRedo(): boolean {
    return super.canRedo || this.#journal.waits;
  }

  override get dirty(): boolean {
    return super.dirty || this.#journal.waits;
  }

  /** Does it now or, while nothing is recorded yet, after all that was done before it. */
  readonly inOrder = (act: () => void): void => {
    if (this.isReady) {
      act();
      return;
    }
    this.#journal.wait(act);
    this.#options.waits?.();
    this.#host.requestUpdate();
  };

  /** Forgets what waits to be recorded. */
  dropWaiting(): void {
    this.#journal.take();
  }

  /** From here on edits are recorded: what was done until now is done again, on the plan as it was read. */
  begins(engine: Engine, plan: Plan | undefined): void {
    const acts = this.#journal.take();
    this.#engine = engine;
    this.open(plan);
    doAll(acts);
    if (this.now) this.now = ontoPlan(this.now, this.now.plan);
  }

  /** Whether the plan is a stage of what is being written here, and nobody else’s. */
  readonly wasWritten = (plan: Plan): boolean => this.#written.has(plan);

  /** Marks what the host would not take; none where it took everything. */
  refuse(refusals: readonly Refusal[]): void {
    this.refused = refusals;
    this.#host.requestUpdate();
  }

  /** Opens a plan and forgets all that was being written. */
  open(plan: Plan | undefined, state = plan && stateOf(plan)): void {
    this.opened = plan;
    this.now = state;
    this.steps = noSteps;
    this.told = new Set();
    this.refused = [];
    this.#recordHeld();
    this.#host.requestUpdate();
  }

  /** Takes `base` as what is stored now, and `plan` as what is being written on top of it. */
  rebase(base: Plan, plan: Plan, options: { keepSteps: boolean }): void {
    const keepsSteps = options.keepSteps && !hasNewEvidence(this.opened, base);
    this.opened = base;
    if (this.now) this.now = ontoPlan(this.now, plan);
    this.steps = keepsSteps ? closeStep(this.steps) : noSteps;
    this.#host.requestUpdate();
  }

  /** Whether the person may make this edit, and if not, why. */
  may(edit: Edit): EditAccess {
    if (!this.opened || !this.now) return { allowed: false, reason: '' };
    return permissionFor(this.opened, this.now.plan, edit, this.#options.rights(this.opened));
  }

  /** Takes in what was typed or chosen in a field. */
  input(at: string, field: FieldSpec, entry: Entry): void {
    const before = this.now;
    if (!before || !this.opened) return;
    this.refused = withoutRefusalsAt(this.refused, at);
    const typed = { at, field, entry };
    if (!this.#engine) {
      this.#journal.note(() => this.input(at, field, entry));
      this.#take(hold(before, typed), { at, joins: true });
      return;
    }
    const may = (edit: Edit) => this.may(edit);
    const along = { base: this.opened, today: this.#options.today(), newId, may };
    const entered = this.#engine.enter(before, typed, along);
    this.#take(entered.state, { at, joins: true, ...(entered.edit && { edit: entered.edit }) });
  }

  /** The field was left: its error may be told, and what it shows is written the usual way. */
  leave(at: string): void {
    if (!this.#engine) this.#journal.note(() => this.leave(at));
    const pending = this.now?.pending.get(at);
    if (this.now && pending && !pending.error) this.now = withPending(this.now, at);
    if (this.isToTell(at)) this.told.add(at);
    this.steps = closeStep(this.steps);
    // A field is also left when drawing takes it away: then this is in the middle of drawing.
    queueMicrotask(() => this.#host.requestUpdate());
  }

  /** Begins a line at the end of a list, or a part that stands alone; gives its path. */
  begin(begun: Beginning): string {
    const draft = draftOf(begun, newId);
    this.#begin(draft);
    return pathOfDraft(draft);
  }

  #begin(draft: DraftLine): void {
    if (!this.#engine) this.#journal.note(() => this.#begin(draft));
    if (this.now) this.now = withDraft(this.now, draft);
    this.#host.requestUpdate();
  }

  /** Adds an entry to the record for good; false where something in it has to be put right first. */
  addEntry(at: string): boolean {
    const state = this.now;
    if (!state) return false;
    const edit = entryEdit(state, at);
    if (edit) return this.may(edit).allowed && this.#apply(withoutLine(state, at), edit, at);
    this.now = touched(state, at);
    this.#tellAt(at);
    return false;
  }

  /** Takes out a part that stands alone, complete or not; false where something cannot do without it. */
  removePart(at: string): boolean {
    const taken = this.now && this.#engine?.partTakenOut(this.now, at);
    if (taken?.edit) return this.#apply(taken.state, taken.edit, at);
    if (taken) this.#take(taken.state, { at, joins: false });
    return taken !== undefined;
  }

  /** Gives a field of a draft words to make one’s own: with what becomes of them, one step. */
  offer(at: string, field: FieldSpec, entry: Entry): void {
    if (!this.#engine) this.#journal.note(() => this.offer(at, field, entry));
    const offer = this.now && offered(this.now, { at, field, entry });
    this.now = offer?.before ?? this.now;
    if (offer) this.#take(offer.after, { at, joins: true });
  }

  /** Takes a line out of its list, or says what it has to stay for. */
  remove(at: string): Removal {
    const before = this.now;
    if (!before) return { ok: false, keptFor: 'reviews' };
    const after = withoutLine(before, at);
    if (draftAt(before.drafts, at)) {
      this.#take(after, { at, joins: false });
      return { ok: true, edit: { type: 'group', edits: [] } };
    }
    const removal = this.#engine?.removalOf(before.plan, at) ?? { ok: false, keptFor: 'reviews' };
    if (removal.ok) this.#apply(after, removal.edit, at);
    return removal;
  }

  /** Makes an edit that came of no field, as a step of its own; false where it may or can not be made. */
  make(edit: Edit, at: string): boolean {
    const state = this.now;
    return state !== undefined && this.may(edit).allowed && this.#apply(state, edit, at);
  }

  /** Makes the plan `plan`, with the unfinished text of an earlier sitting, as one step. */
  takeUp(plan: Plan, earlier: EditingState): void {
    const taken = this.now && this.#engine?.takenUp(this.now, plan, earlier);
    if (!taken) return;
    const { state, edit } = taken;
    this.#take(state, { at: '', joins: false, ...(edit && { edit }) });
    this.#recordHeld();
  }

  /** Goes one step back or forth; gives the place that changed. */
  travel(way: 'undo' | 'redo'): string | undefined {
    const travelled = this.now && this.#engine?.travel(this.steps, this.now, way);
    if (!travelled) return undefined;
    this.now = travelled.state;
    this.steps = travelled.steps;
    if (travelled.edit) this.#tell(travelled.state.plan, travelled.edit);
    this.#host.requestUpdate();
    return travelled.step.at;
  }

  /** Tells every problem, and drops new lines in which nobody wrote anything. */
  tellAll(): readonly Problem[] {
    if (!this.now) return [];
    const drafts = this.now.drafts.filter(({ touched }) => touched);
    this.now = { ...this.now, drafts };
    for (const draft of drafts) if (draft.kind === 'entry') this.addEntry(pathOfDraft(draft));
    this.#tellAt('');
    return this.problems;
  }

  /** What an earlier sitting held and did not come to record. */
  #recordHeld(): void {
    if (!this.#engine || !this.now) return;
    for (const { at, field, entry } of heldIn(this.now)) this.input(at, field, entry);
  }

  #tellAt(around: string): void {
    for (const { at } of this.problems) if (at.startsWith(`${around}/`)) this.told.add(at);
    this.#host.requestUpdate();
  }

  #apply(state: EditingState, edit: Edit, at: string): boolean {
    const applied = this.#engine?.applyEdit(state.plan, edit, { isSound: true });
    if (!applied?.ok) return false;
    this.#take({ ...state, plan: applied.value.plan }, { at, joins: false, edit });
    return true;
  }

  #take(after: EditingState, { at, joins, edit }: Taken): void {
    const before = this.now;
    if (!before) return;
    this.now = after;
    this.steps = addStep(this.steps, { at, before, after }, joins);
    if (edit) this.#tell(after.plan, edit);
    this.#host.requestUpdate();
  }

  #tell(plan: Plan, edit: Edit): void {
    this.#written.add(plan);
    this.#options.changed(plan, edit);
  }
}
