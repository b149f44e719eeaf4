/** The review form: one review, recorded in minutes, with honest answers as easy as good ones. */
import { html, type PropertyValues, type TemplateResult } from 'lit';
import type { Rights } from '@isp-kit/core/access';
import type { Plan } from '@isp-kit/core/plan';
import { today } from '../../context/browser-ports.ts';
import { ConflictController } from '../../controllers/conflict-controller.ts';
import { planText } from '../../controllers/editing/saved-state.ts';
import { maySee } from '../../controllers/editing/visible-lines.ts';
import { FormValueController } from '../../controllers/form-value-controller.ts';
import { ReviewDraftController } from '../../controllers/review-draft-controller.ts';
import { reviewSteps, type ReviewStep } from '../../controllers/review/question.ts';
import { RightsController } from '../../controllers/rights-controller.ts';
import { SaveController } from '../../controllers/save-controller.ts';
import type { SaveOutcome } from '../../events/save-outcome.ts';
import { choices } from '../../locales/en/choices.ts';
import { editor } from '../../locales/en/editor.ts';
import { opening } from '../../locales/en/opening.ts';
import { review } from '../../locales/en/review.ts';
import { baseStyles } from '../../styles/base-styles.ts';
import { fieldStyles } from '../fields/fields.styles.ts';
import { focusAfterUpdate } from '../fields/focus-after-update.ts';
import { FormElement } from '../fields/form-element.ts';
import { panelStyles } from '../fields/panels.styles.ts';
import { openingNotice } from '../sections/opening-notice.ts';
import { reviewStyles } from './review-form.styles.ts';
import { reviewPage, SUMMARY_ID } from './review-page.ts';
import { ReviewSave } from './review-save.ts';
import { savedView } from './saved-view.ts';
import { idOf, type ReviewScene } from './scene.ts';

/**
 * @summary Records one review of a plan, step by step, and changes the plan by it as one edit.
 * @tagname isp-review-form
 * @slot actions - the host’s own buttons, beside “Continue”
 * @event {IspReviewSaveEvent} isp-review-save - the review is ready; answer with `respondWith`
 * @csspart opening - what is said while the plan is on its way, or could not be opened
 * @csspart step - the step that is being answered
 * @csspart field - one field with its label
 * @csspart error-summary - what has to be put right, or why a save did not work
 * @csspart conflicts - what two people wrote in the same place
 * @csspart actions - the bar with the way on and back
 * @cssstate saving - a save is under way
 * @cssstate conflict - somebody has to choose between two versions
 * @cssstate saved - the review is saved
 */
export class IspReviewForm extends FormElement {
  static override properties = {
    ...FormElement.properties,
    plan: { attribute: false, noAccessor: true },
    rights: { attribute: false },
    audience: { type: String },
    actorPerson: { type: String, attribute: 'actor-person' },
    today: { type: String },
  };
  static override readonly english = [opening, review, editor, choices];
  static override styles = [baseStyles, fieldStyles, panelStyles, reviewStyles];

  /**
   * What the person who records the review may see and change, as `rightsFor` of the core’s `access`
   * gives it. Without it the kit’s own table decides, and is loaded for that.
   */
  declare rights: Rights | undefined;
  /** Who records the review. */
  declare audience: string;
  /** The id of the person of the plan who records it, where that is known. */
  declare actorPerson: string;
  /** `YYYY-MM-DD`; the reader’s own day where nothing is said. */
  declare today: string;

  readonly #rights = new RightsController(this);
  readonly #draft = new ReviewDraftController(this, (plan, at) =>
    maySee(plan, at, this.#rights.of(plan)),
  );
  readonly #saving = new SaveController(this);
  readonly #conflicts = new ConflictController(this);
  readonly #save = new ReviewSave(this, {
    draft: this.#draft,
    saving: this.#saving,
    conflicts: this.#conflicts,
    today: () => this.#today,
    focusOn: (id) => focusAfterUpdate(this, [id]),
    merged: () => this.#say(this.t('review.merged')),
  });
  protected readonly formValue: FormValueController = new FormValueController(
    this,
    this.internals,
    {
      value: () => {
        const recorded = this.#draft.record();
        return recorded ? planText(recorded.plan) : null;
      },
      state: () => null,
      invalid: () =>
        this.#draft.firstProblemStep || this.#conflicts.open
          ? {
              message: this.t('review.invalid'),
              anchor: this.shadowRoot?.getElementById('continue') ?? null,
            }
          : null,
    },
  );
  #step: ReviewStep = 'basics';
  #status = '';

  constructor() {
    super();
    this.rights = undefined;
    this.audience = 'senco';
    this.actorPerson = '';
    this.today = '';
  }

  /** The plan that is reviewed. Setting a newer version of it keeps what was answered. */
  get plan(): Plan | undefined {
    return this.#draft.plan;
  }

  set plan(plan: Plan | undefined) {
    if (this.#save.receive(plan)) this.#step = 'basics';
    this.formValue.update();
  }

  /** Asks the host to save. Undefined where something has to be put right or chosen first. */
  async save(): Promise<SaveOutcome | undefined> {
    this.#status = '';
    const step = this.#draft.firstProblemStep;
    if (step && !this.#conflicts.open) {
      this.#stop(step);
      return undefined;
    }
    return this.#save.save();
  }

  /** Begins again, without what was answered. */
  reset(): void {
    this.#step = 'basics';
    this.#save.restart();
    this.formValue.update();
  }

  formResetCallback(): void {
    this.reset();
  }

  protected override showProblems(): void {
    const step = this.#draft.firstProblemStep;
    if (step) this.#stop(step);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // A page may say which day it is after it has given the plan.
    if (changed.has('today') && !this.#draft.touched) this.#draft.open(this.plan, this.#today);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.formValue.update();
    this.toggleState('saving', this.#saving.saving);
    this.toggleState('conflict', this.#conflicts.open);
    this.toggleState('saved', this.#save.saved !== undefined);
  }

  protected override render(): TemplateResult {
    return html`<div class="frame" part="frame" lang=${this.words.locale}>${this.#content()}</div>`;
  }

  protected override get pending(): Promise<unknown> | undefined {
    return this.#rights.pending;
  }

  #content(): TemplateResult {
    const { plan } = this.#draft;
    if (this.#save.saved) return savedView(this.words, this.#save.saved);
    if (!plan) {
      return html`<p class="quiet">
        ${this.t(this.#save.unreadable ? 'review.unreadable' : 'review.no-plan')}
      </p>`;
    }
    const rights = this.#rights.of(plan);
    if (!rights) {
      const tryAgain = this.#rights.hasFailed ? () => this.#rights.tryAgain() : undefined;
      return openingNotice({ words: this.words, level: 2, tryAgain });
    }
    const { allowed, reason } = this.#draft.mayRecord(rights);
    if (!allowed) return html`<p class="panel">${this.t('review.refused', { reason })}</p>`;
    return reviewPage(this.#scene(plan), {
      saveStatus: this.#saving.status,
      conflicts: this.#conflicts,
      conflictTold: this.#save.conflictTold,
      status: this.#saving.saving ? this.t('review.saving') : this.#status,
      onContinue: () => this.#continue(),
      onBack: () => this.#goTo(reviewSteps[reviewSteps.indexOf(this.#step) - 1] ?? 'basics'),
    });
  }

  #scene(plan: Plan): ReviewScene {
    return {
      plan,
      draft: this.#draft,
      words: this.words,
      step: this.#step,
      disabled: this.disabled,
      maySee: (at) => maySee(plan, at, this.#rights.of(plan)),
      goTo: (step, key) => this.#goTo(step, key),
      say: (text) => this.#say(text),
      focusOn: (id) => focusAfterUpdate(this, [id]),
    };
  }

  get #today(): string {
    return this.today || today();
  }

  #say(text: string): void {
    this.#status = text;
    this.requestUpdate();
  }

  #goTo(step: ReviewStep, key?: string): void {
    this.#step = step;
    this.#status = '';
    this.requestUpdate();
    focusAfterUpdate(this, [...(key ? [idOf(key)] : []), 'step-title']);
  }

  /** Shows what has to be put right in a step, and puts focus there. */
  #stop(step: ReviewStep): void {
    this.#step = step;
    this.#draft.tell(step);
    focusAfterUpdate(this, [SUMMARY_ID]);
  }

  #continue(): void {
    if (this.#step === 'check' || this.#conflicts.open) void this.save();
    else if (this.#draft.problems(this.#step).length > 0) this.#stop(this.#step);
    else this.#goTo(reviewSteps[reviewSteps.indexOf(this.#step) + 1] ?? 'check');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'isp-review-form': IspReviewForm;
  }
}
