/** Handing the review out. What was answered survives every way in which a save can end. */
import type { LitElement } from 'lit';
import type { Plan } from '@isp-kit/core/plan';
import type { ReviewLater } from '../../../context/later-review.ts';
import type { ReviewDraftController } from '../../../controllers/review-draft-controller.ts';
import type { RecordedReview } from '../../../controllers/review/recorded-review.ts';
import type { ReviewConflicts } from '../../../controllers/review/review-conflicts.ts';
import type { SaveController } from '../../../controllers/save-controller.ts';
import { SaveRetry } from '../../../controllers/save-retry.ts';
import { IspReviewSaveEvent } from '../../../events/review-save.ts';
import type { SaveOutcome } from '../../../events/save-outcome.ts';
import { SUMMARY_ID } from '../review-page.ts';

export interface HandingOutParts {
  readonly draft: ReviewDraftController;
  readonly saving: SaveController;
  readonly conflicts: ReviewConflicts;
  /** What the form shows of it. */
  readonly shown: Handed;
  readonly focusOn: (id: string) => void;
  readonly merged: () => void;
  /** Saves by itself, where that was promised. */
  readonly again: () => void;
}

/** How it ended. */
export interface Handed {
  /** The review, once it is saved, and the plan as it is stored with it. */
  saved: RecordedReview | undefined;
  /** Whether a save was tried before every conflict was decided. */
  conflictTold: boolean;
}

export class HandingOut {
  readonly retry: SaveRetry;
  #focusOn: (id: string) => void = () => undefined;
  readonly #host: LitElement;
  readonly #parts: HandingOutParts;

  constructor(host: LitElement, parts: HandingOutParts) {
    this.#host = host;
    this.#parts = parts;
    this.retry = new SaveRetry(host, { status: () => parts.saving.status, again: parts.again });
  }

  /** Saves; where nobody is at the button, nobody’s focus moves. */
  async save(core: ReviewLater, isRetry: boolean): Promise<SaveOutcome | undefined> {
    const { saving, conflicts, draft, focusOn } = this.#parts;
    this.#focusOn = isRetry ? () => undefined : focusOn;
    const isDecision = conflicts.open;
    const recorded = isDecision ? this.#decided() : draft.record();
    if (!recorded) {
      // Every answer is complete and nothing comes of them: said, never silent.
      if (!isDecision) this.#refuse();
      return undefined;
    }
    const outcome = await saving.run(new IspReviewSaveEvent(recorded));
    if (outcome) this.#settle(core, outcome, recorded);
    return outcome;
  }

  #refuse(): void {
    this.#parts.saving.set({ kind: 'failed' });
    this.#focusOn(SUMMARY_ID);
  }

  #decided(): RecordedReview | undefined {
    const { conflicts, draft, shown } = this.#parts;
    const { sides } = conflicts;
    const plan = conflicts.decide();
    if (sides && plan) return draft.recordIn(sides.theirs, plan);
    shown.conflictTold = true;
    this.#host.requestUpdate();
    this.#focusOn(SUMMARY_ID);
    return undefined;
  }

  #settle(core: ReviewLater, outcome: SaveOutcome, sent: RecordedReview): void {
    const { conflicts, shown } = this.#parts;
    if (outcome.status === 'saved') {
      conflicts.close();
      const stored = core.openable(outcome.plan);
      shown.saved = 'plan' in stored ? { ...sent, plan: stored.plan } : sent;
      this.#host.requestUpdate();
      this.#focusOn('saved');
      return;
    }
    const opened = outcome.status === 'conflict' ? core.openable(outcome.current) : undefined;
    if (opened && 'plan' in opened) this.#merge(sent, opened.plan);
    else if (opened) this.#refuse();
    else this.#focusOn(SUMMARY_ID);
  }

  /** What clashes is shown; else the same answers are put to the newer plan, and looked at once more. */
  #merge({ base, plan }: RecordedReview, current: Plan): void {
    const { conflicts, draft, merged, shown } = this.#parts;
    shown.conflictTold = false;
    conflicts.merge({ base, ours: plan, theirs: current });
    if (conflicts.open) {
      this.#focusOn('conflicts-title');
      return;
    }
    conflicts.close();
    draft.rebase(current);
    merged();
    this.#focusOn('step-title');
  }
}
