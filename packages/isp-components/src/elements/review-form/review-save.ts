/** Taking plans in and handing the review out. What was answered survives every way in which a save can end. */
import type { LitElement } from 'lit';
import type { Plan } from '@isp-kit/core/plan';
import type { ReviewLater } from '../../context/later-review.ts';
import { samePlan } from '../../controllers/editing/same-plan.ts';
import type { ReviewDraftController } from '../../controllers/review-draft-controller.ts';
import { looksLikePlan } from '../../controllers/review/looks-like-plan.ts';
import type { RecordedReview } from '../../controllers/review/recorded-review.ts';
import type { ReviewConflicts } from '../../controllers/review/review-conflicts.ts';
import type { SaveController } from '../../controllers/save-controller.ts';
import { IspReviewSaveEvent } from '../../events/review-save.ts';
import type { SaveOutcome } from '../../events/save-outcome.ts';
import { SUMMARY_ID } from './review-page.ts';

export interface ReviewSaveParts {
  readonly draft: ReviewDraftController;
  readonly saving: SaveController;
  readonly conflicts: ReviewConflicts;
  /** What reads and records, once it is loaded. */
  readonly core: () => ReviewLater | undefined;
  /** Loads it; undefined where that does not work. */
  readonly load: () => Promise<ReviewLater | undefined>;
  /** Why nothing can be saved while it is not there. */
  readonly notLoaded: () => string;
  readonly today: () => string;
  readonly focusOn: (id: string) => void;
  readonly merged: () => void;
}

export class ReviewSave {
  /** The review, once it is saved, and the plan as it is stored with it. */
  saved: RecordedReview | undefined;
  unreadable = false;
  /** Whether a save was tried before every conflict was decided. */
  conflictTold = false;
  #given: unknown;
  #unread = false;
  #focusOn: (id: string) => void = () => undefined;
  readonly #host: LitElement;
  readonly #parts: ReviewSaveParts;

  constructor(host: LitElement, parts: ReviewSaveParts) {
    this.#host = host;
    this.#parts = parts;
  }

  /** Whether the plan that the host gave has still to be read. */
  get waiting(): boolean {
    return this.#unread && !this.#parts.draft.plan;
  }

  /** A plan from the host; true where a new review begins with it. */
  receive(given: unknown): boolean {
    if (given === this.#given) return false;
    this.#given = given;
    this.unreadable = false;
    const core = this.#parts.core();
    this.#unread = Boolean(given) && !core;
    if (core && given) return this.#read(core, given);
    return this.#take(looksLikePlan(given) ? given : undefined);
  }

  /** What reads plans is there: the plan is read in full now, and what was answered stays. */
  arrived(core: ReviewLater): void {
    if (!this.#unread) return;
    this.#unread = false;
    const { draft } = this.#parts;
    const opened = core.openable(this.#given);
    if ('plan' in opened && draft.plan?.id === opened.plan.id) draft.rebase(opened.plan);
    else this.#read(core, this.#given);
  }

  #read(core: ReviewLater, given: unknown): boolean {
    const opened = core.openable(given);
    this.unreadable = 'issues' in opened;
    return this.#take('plan' in opened ? opened.plan : undefined);
  }

  restart(): void {
    this.#begin(this.#parts.draft.plan);
  }

  /** Saves; where nobody is at the button, nobody’s focus moves. */
  async save(isRetry = false): Promise<SaveOutcome | undefined> {
    const { saving, conflicts, draft } = this.#parts;
    if (saving.saving || (isRetry && conflicts.open)) return undefined;
    this.#focusOn = isRetry ? () => undefined : this.#parts.focusOn;
    const core = await this.#parts.load();
    const isDecision = conflicts.open;
    const recorded = core && (isDecision ? this.#decided() : draft.record());
    if (!recorded) {
      // Every answer is complete and nothing comes of them: said, never silent.
      if (!core) this.#refuse(this.#parts.notLoaded());
      else if (!isDecision) this.#refuse();
      return undefined;
    }
    const outcome = await saving.run(new IspReviewSaveEvent(recorded));
    if (outcome) this.#settle(core, outcome, recorded);
    return outcome;
  }

  /** Whether the host hands back the plan that holds the review which was just saved. */
  #isStored(plan: Plan): boolean {
    return plan.reviews.some(({ id }) => id === this.saved?.review.id);
  }

  #take(plan: Plan | undefined): boolean {
    const { draft } = this.#parts;
    const mine = draft.plan;
    if (plan && mine && plan.id === mine.id) {
      if (samePlan(plan, mine) || this.#isStored(plan)) return false;
      if (!this.saved) {
        draft.rebase(plan);
        return false;
      }
    }
    this.#begin(plan);
    return true;
  }

  #begin(plan: Plan | undefined): void {
    const { draft, saving, conflicts, today } = this.#parts;
    this.saved = undefined;
    this.conflictTold = false;
    conflicts.close();
    saving.set({ kind: 'idle' });
    draft.open(plan, today());
  }

  #refuse(message?: string): void {
    this.#parts.saving.set({ kind: 'failed', ...(message && { message }) });
    this.#focusOn(SUMMARY_ID);
  }

  #decided(): RecordedReview | undefined {
    const { conflicts, draft } = this.#parts;
    const { sides } = conflicts;
    const plan = conflicts.decide();
    if (sides && plan) return draft.recordIn(sides.theirs, plan);
    this.conflictTold = true;
    this.#host.requestUpdate();
    this.#focusOn(SUMMARY_ID);
    return undefined;
  }

  #settle(core: ReviewLater, outcome: SaveOutcome, sent: RecordedReview): void {
    const { conflicts, saving } = this.#parts;
    const focusOn = this.#focusOn;
    if (outcome.status === 'saved') {
      conflicts.close();
      const stored = core.openable(outcome.plan);
      this.saved = 'plan' in stored ? { ...sent, plan: stored.plan } : sent;
      this.#host.requestUpdate();
      focusOn('saved');
      return;
    }
    const opened = outcome.status === 'conflict' ? core.openable(outcome.current) : undefined;
    if (opened && 'plan' in opened) this.#merge(sent, opened.plan);
    else {
      if (opened) saving.set({ kind: 'failed' });
      focusOn(SUMMARY_ID);
    }
  }

  /** What clashes is shown; else the same answers are put to the newer plan, and looked at once more. */
  #merge({ base, plan }: RecordedReview, current: Plan): void {
    const { conflicts, draft, merged } = this.#parts;
    const focusOn = this.#focusOn;
    this.conflictTold = false;
    conflicts.merge({ base, ours: plan, theirs: current });
    if (conflicts.open) {
      focusOn('conflicts-title');
      return;
    }
    conflicts.close();
    draft.rebase(current);
    merged();
    focusOn('step-title');
  }
}
