/** Taking plans in and handing them out: opening, saving, and what becomes of a save. Nothing that was typed is dropped on the way. */
import type { LitElement } from 'lit';
import type { Plan } from '@isp-kit/core/plan';
import { laterEngine, type Engine } from '../../context/later-engine.ts';
import type { ConflictController } from '../../controllers/conflict-controller.ts';
import type { EditingController } from '../../controllers/editing/editing-controller.ts';
import { looksLikePlan } from '../../controllers/editing/looks-open.ts';
import type { Restorable } from '../../controllers/editing/restorable.ts';
import { samePlan } from '../../controllers/editing/same-plan.ts';
import type { EngineController } from '../../controllers/engine-controller.ts';
import type { SaveController } from '../../controllers/save-controller.ts';
import { IspPlanSaveEvent } from '../../events/plan-save.ts';
import type { SaveOutcome } from '../../events/save-outcome.ts';
import { SUMMARY_ID } from './problem-panel.ts';
import { refusalsIn } from './refused-places.ts';

export interface EditorSaveParts {
  readonly engine: EngineController;
  readonly editing: EditingController;
  readonly saving: SaveController;
  readonly conflicts: ConflictController;
  readonly focusOn: (id: string) => void;
  /** Somebody else’s changes went in, and nothing clashed. */
  readonly merged: () => void;
  /** What was asked for is done in a moment. */
  readonly soon: () => void;
}

export class EditorSave {
  /** Whether a save was tried while something had still to be put right or chosen. */
  blocked = false;
  /** Whether the host gave something that is not a plan. */
  unreadable = false;
  #given: unknown;
  #isDoubtful = false;
  readonly #host: LitElement;
  readonly #parts: EditorSaveParts;

  constructor(host: LitElement, parts: EditorSaveParts) {
    this.#host = host;
    this.#parts = parts;
  }

  /** Whether there is a plan that has still to be read before anything of it can be shown. */
  get isReading(): boolean {
    const { editing } = this.#parts;
    return !editing.isReady && Boolean(this.#given) && (this.#isDoubtful || !editing.plan);
  }

  /** The plan could not be drawn as it was given: what reads plans says whether it is one. */
  doubt(): void {
    this.#isDoubtful = true;
  }

  /**
   * A plan from the host. What is only an echo (the plan that is being written, or the one that it
   * started from) changes nothing; a newer version of the same plan is merged into what was written.
   */
  receive(given: unknown): void {
    const { editing, engine } = this.#parts;
    if (given === this.#given) return;
    if (given) engine.wantSoon();
    const before = this.#given;
    this.#given = given;
    if (editing.isReady) this.#read(given);
    else if (before && given && editing.isBehind && idOf(before) === idOf(given)) {
      this.#given = before;
      editing.inOrder(() => this.receive(given));
    } else {
      // What the browser kept of the page may have come before the plan: that still waits.
      if (before) editing.dropWaiting();
      this.#show(given);
    }
  }

  /** What reads plans is there: the plan that is shown is read, and what was done in it is done properly. */
  begins({ openable }: Engine): Plan | undefined {
    this.#isDoubtful = false;
    const opened = this.#given ? openable(this.#given) : undefined;
    this.unreadable = opened !== undefined && 'issues' in opened;
    return opened && 'plan' in opened ? opened.plan : undefined;
  }

  #read(given: unknown): void {
    if (this.#parts.editing.wasWritten(given as Plan)) return;
    const opened = given ? laterEngine.loaded?.openable(given) : undefined;
    this.unreadable = opened !== undefined && 'issues' in opened;
    if (opened && 'plan' in opened) this.#take(opened.plan);
    else this.#open(undefined);
  }

  /** Shows a plan as it was given, where it looks like one. It is read a moment later. */
  #show(given: unknown): void {
    this.#isDoubtful = false;
    this.#open(looksLikePlan(given) ? given : undefined);
  }

  /** Saves, or shows what has to be put right or chosen first. */
  async save(): Promise<SaveOutcome | undefined> {
    const { saving, conflicts, editing } = this.#parts;
    if (!editing.isReady) return this.#saveLater();
    if (saving.saving || this.#isBlocked()) return undefined;
    if (conflicts.open && !this.#takeDecisions()) {
      this.#isBlocked();
      return undefined;
    }
    return this.#send(this.#parts.focusOn);
  }

  /** Where nothing can be recorded, the save waits behind what was written, and the person is told. */
  async #saveLater(): Promise<SaveOutcome | undefined> {
    const { editing, engine, soon } = this.#parts;
    soon();
    if (await engine.want()) return this.save();
    editing.inOrder(() => void this.retry());
    return undefined;
  }

  /** Saves once more by itself. Nobody is at the button, so nobody’s focus moves. */
  async retry(): Promise<void> {
    const { editing, saving, conflicts } = this.#parts;
    if (saving.saving || conflicts.open || editing.problems.length > 0) return;
    await this.#send(() => undefined);
  }

  async #send(focusOn: (id: string) => void): Promise<SaveOutcome | undefined> {
    const { editing, saving } = this.#parts;
    const { plan, base } = editing;
    if (!plan || !base) return undefined;
    editing.refuse([]);
    const outcome = await saving.run(new IspPlanSaveEvent({ plan, base }));
    if (outcome) this.#settle(outcome, plan, focusOn);
    return outcome;
  }

  /** Shows what has to be put right; false where nothing has. */
  tell(): boolean {
    const { editing, soon } = this.#parts;
    if (editing.isReady) return this.#isBlocked();
    soon();
    return true;
  }

  /** Takes up the text that the browser kept of this page, once it can be read. */
  restoreText(text: string): void {
    this.#parts.editing.inOrder(() => {
      const kept = laterEngine.loaded?.readRestorable(text);
      if (kept) this.restore(kept);
    });
  }

  /**
   * Takes up what the browser kept of this page. Where the host has opened the plan already, what it
   * has stored since is merged into that; what was kept of another plan is not for this page.
   */
  restore({ base, state }: Restorable): void {
    const { editing } = this.#parts;
    const opened = editing.base;
    if (opened && opened.id !== base.id) return;
    editing.open(base, state);
    if (opened) this.#take(opened);
  }

  /** Goes back to what was opened or last saved. */
  reset(): void {
    const { conflicts, editing } = this.#parts;
    conflicts.close();
    this.forget();
    editing.dropWaiting();
    editing.open(editing.base);
  }

  forget(): void {
    this.blocked = false;
    this.#parts.saving.set({ kind: 'idle' });
  }

  #take(plan: Plan): void {
    const { editing } = this.#parts;
    const { base, plan: mine } = editing;
    if (!base || !mine || base.id !== plan.id) this.#open(plan);
    else if (samePlan(base, plan) || samePlan(mine, plan)) return;
    else if (editing.dirty) this.#merge(base, mine, plan);
    else this.#open(plan);
  }

  #open(plan: Plan | undefined): void {
    this.#parts.conflicts.close();
    this.#parts.editing.open(plan);
    this.forget();
  }

  #isBlocked(): boolean {
    const { editing, conflicts, focusOn } = this.#parts;
    const undecided = conflicts.open && conflicts.undecided.length > 0;
    const problems = conflicts.open ? 0 : editing.tellAll().length;
    this.blocked = undecided || problems > 0;
    this.#host.requestUpdate();
    if (this.blocked) focusOn(SUMMARY_ID);
    return this.blocked;
  }

  #takeDecisions(): boolean {
    const { conflicts, editing } = this.#parts;
    const decided = conflicts.decide();
    const { sides } = conflicts;
    if (!decided || !sides) return false;
    conflicts.close();
    editing.rebase(sides.stored ?? sides.theirs, decided, { keepSteps: false });
    return true;
  }

  #settle(outcome: SaveOutcome, sent: Plan, focusOn: (id: string) => void): void {
    const { editing, saving } = this.#parts;
    if (outcome.status === 'invalid') editing.refuse(refusalsIn(outcome.issues, sent));
    const mine = editing.plan;
    const answer = openedOutcome(outcome);
    if (!mine || !answer) {
      if (outcome.status === 'saved' || outcome.status === 'conflict')
        saving.set({ kind: 'failed' });
      focusOn(SUMMARY_ID);
    } else if (answer.status === 'conflict' && editing.base) {
      this.#merge(editing.base, mine, answer.plan);
    } else if (mine === sent) {
      editing.rebase(answer.plan, answer.plan, { keepSteps: true });
    } else {
      // Somebody went on writing while the save was under way.
      this.#merge(sent, mine, answer.plan);
    }
  }

  #merge(base: Plan, mine: Plan, theirs: Plan): void {
    const { conflicts, editing, focusOn, merged, saving } = this.#parts;
    const both = conflicts.merge({ base, ours: mine, theirs });
    this.blocked = false;
    if (conflicts.open) {
      focusOn('conflicts-title');
      return;
    }
    conflicts.close();
    editing.rebase(theirs, both, { keepSteps: false });
    if (saving.status.kind !== 'saved') merged();
  }
}

/** The plan of an answer, checked: hosts are not all written in TypeScript. */
function openedOutcome(
  outcome: SaveOutcome,
): { status: 'saved' | 'conflict'; plan: Plan } | undefined {
  if (outcome.status !== 'saved' && outcome.status !== 'conflict') return undefined;
  const opened = laterEngine.loaded?.openable(
    outcome.status === 'saved' ? outcome.plan : outcome.current,
  );
  return opened && 'plan' in opened ? { status: outcome.status, plan: opened.plan } : undefined;
}

const idOf = (plan: unknown): unknown => (Object(plan) as { id?: unknown }).id;
