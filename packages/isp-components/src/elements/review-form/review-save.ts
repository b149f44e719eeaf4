/** Taking plans in, and the way to handing the review out, which comes with the later steps. */
import type { LitElement } from 'lit';
import type { Plan } from '@isp-kit/core/plan';
import type { ReviewLater } from '../../context/later-review.ts';
import { samePlan } from '../../controllers/editing/same-plan.ts';
import type { ReviewDraftController } from '../../controllers/review-draft-controller.ts';
import { looksReviewable } from '../../controllers/review/looks-reviewable.ts';
import type { RecordedReview } from '../../controllers/review/recorded-review.ts';
import type { ReviewConflicts } from '../../controllers/review/review-conflicts.ts';
import type { SaveController } from '../../controllers/save-controller.ts';
import type { SaveOutcome } from '../../events/save-outcome.ts';
import { laterSteps } from './later-steps.ts';
import type { Handed, HandingOut } from './later/handing-out.ts';
import { SUMMARY_ID } from './review-page.ts';

export interface ReviewSaveParts {
  readonly draft: ReviewDraftController;
  readonly saving: SaveController;
  readonly conflicts: ReviewConflicts;
  /** What reads and records, once it is loaded. */
  readonly core: () => ReviewLater | undefined;
  /** Loads it, with the later steps; undefined where that does not work. */
  readonly load: () => Promise<ReviewLater | undefined>;
  /** Why nothing can be saved while it is not there. */
  readonly notLoaded: () => string;
  readonly today: () => string;
  readonly focusOn: (id: string) => void;
  readonly merged: () => void;
}

export class ReviewSave implements Handed {
  saved: RecordedReview | undefined;
  conflictTold = false;
  unreadable = false;
  #given: unknown;
  #unread = false;
  #out: HandingOut | undefined;
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
    return this.#take(looksReviewable(given) ? given : undefined);
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
    const { saving, conflicts, load, notLoaded, focusOn } = this.#parts;
    if (saving.saving || (isRetry && conflicts.open)) return undefined;
    const core = await load();
    const steps = laterSteps.loaded;
    if (!core || !steps) {
      saving.set({ kind: 'failed', message: notLoaded() });
      if (!isRetry) focusOn(SUMMARY_ID);
      return undefined;
    }
    const again = () => void this.save(true);
    this.#out ??= new steps.HandingOut(this.#host, { ...this.#parts, shown: this, again });
    return this.#out.save(core, isRetry);
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
}
