/** The review form: one review, recorded during the meeting, with honest answers as easy as good ones. */
import { html, type PropertyValues, type TemplateResult } from 'lit';
import type { CodeLists } from '@isp-kit/core/codes';
import type { Rights } from '@isp-kit/core/access';
import type { Plan } from '@isp-kit/core/plan';
import type { ReviewProfile } from '@isp-kit/core/reviews';
import { FormValueController } from '../../controllers/form-value-controller.ts';
import type { SaveOutcome } from '../../events/save-outcome.ts';
import { forms } from '../../locales/en/forms.ts';
import { reviewChoices } from '../../locales/en/review-choices.ts';
import { review } from '../../locales/en/review.ts';
import { shared } from '../../locales/en/shared.ts';
import { adoptStyles } from '../../styles/adopt.ts';
import { baseStyles } from '../../styles/base-styles.ts';
import { furtherStyles } from '../../styles/further-styles.ts';
import { fieldStyles } from '../fields/fields.styles.ts';
import { FormElement } from '../fields/form-element.ts';
import { summaryStyles } from '../fields/summary.styles.ts';
import { goesOn } from './going-on.ts';
import { laterSteps } from './later-steps.ts';
import { ReviewDesk } from './review-desk.ts';
import { reviewStyles } from './review-form.styles.ts';
import { reviewContent } from './review-content.ts';
import { reviewFormValue } from './review-form-value.ts';

/**
 * @summary Records one review of a plan, step by step, and changes the plan by it as one edit.
 * @tagname isp-review-form
 * @slot actions - the host’s own buttons, beside “Continue”
 * @event {IspReviewSaveEvent} isp-review-save - the review is ready; answer with `respondWith`
 * @csspart step - the step that is being answered
 * @csspart field - one field with its label
 * @csspart label - the label of a field
 * @csspart error - why what was typed cannot be used
 * @csspart error-summary - what has to be put right, or why a save did not work
 * @csspart conflicts - what two people wrote in the same place
 * @csspart actions - the bar with the way on and back
 * @csspart draft - the offer of answers that were not saved
 * @csspart letter - the letter for the family, once the review is saved
 * @cssstate dirty - something is answered that is not saved
 * @cssstate saving - a save is under way
 * @cssstate conflict - somebody has to choose between two versions
 * @cssstate saved - the review is saved
 */
export class IspReviewForm extends FormElement {
  static override properties = {
    ...FormElement.properties,
    plan: { attribute: false, noAccessor: true },
    audience: { type: String },
    actorPerson: { type: String, attribute: 'actor-person' },
    today: { type: String },
    calendar: { attribute: false },
    profile: { attribute: false },
    rights: { attribute: false },
    codeLists: { attribute: false },
    drafts: { type: Boolean },
    draftUser: { type: String, attribute: 'draft-user' },
    required: { type: Boolean, reflect: true },
    headingLevel: { type: Number, attribute: 'heading-level' },
  };
  static override readonly english = [shared, review, forms, reviewChoices];
  static override styles = [baseStyles, furtherStyles, fieldStyles, summaryStyles, reviewStyles];

  /** Who records the review. */
  declare audience: string;
  /** The id of the person of the plan who records it, where that is known. */
  declare actorPerson: string;
  /** `YYYY-MM-DD`; the reader’s own day where nothing is said. */
  declare today: string;
  /** The setting’s calendar, as the core’s value or its JSON: the next day is offered by it. */
  declare calendar: unknown;
  /** A policy profile of the host’s own; the plan’s where nothing is said. It says when the next review is due. */
  declare profile: ReviewProfile | undefined;
  /** What `rightsFor` of the core gave, delegations among it; by the kit’s own table where nothing is said. */
  declare rights: Rights | undefined;
  /** Code lists of your own, by id; the page’s, else the kit’s, where nothing is said. */
  declare codeLists: CodeLists | undefined;
  /** Keeps what is answered on this device, encrypted and for less than a day, until it is saved. */
  declare drafts: boolean;
  /** Who is signed in, by an id that is theirs alone: drafts are kept for each person, and for nobody without it. */
  declare draftUser: string;
  /** Whether the form around it needs a review; else it may be left untouched. */
  declare required: boolean;
  /** The level of the headings of steps, from 1 to 6. */
  declare headingLevel: number;

  readonly #desk: ReviewDesk = new ReviewDesk(this, () => this.words);
  protected readonly formValue: FormValueController = new FormValueController(
    this,
    this.internals,
    reviewFormValue(this, this.#desk, () => this.t('review.invalid')),
  );

  constructor() {
    super();
    this.audience = 'senco';
    this.actorPerson = '';
    this.today = '';
    this.calendar = undefined;
    this.profile = undefined;
    this.rights = undefined;
    this.codeLists = undefined;
    this.drafts = false;
    this.draftUser = '';
    this.required = false;
    this.headingLevel = 2;
  }

  /** The plan that is reviewed. Setting a newer version of it keeps what was answered. */
  get plan(): Plan | undefined {
    return this.#desk.draft.plan;
  }

  set plan(plan: Plan | undefined) {
    this.#desk.receive(plan);
    this.formValue.update();
  }

  /** Asks the host to save. Undefined where something has to be put right or chosen first. */
  async save(): Promise<SaveOutcome | undefined> {
    const desk = this.#desk;
    desk.status = '';
    const step = desk.draft.firstProblemStep;
    if (step && !desk.conflicts.open) {
      desk.stop(step);
      return undefined;
    }
    void desk.load();
    return desk.save.save();
  }

  /** The letter for the family as plain text, once the review is saved; it holds what parents may see, and no more. */
  letter(): Promise<string | undefined> {
    const { today, save } = this.#desk;
    return Promise.resolve(save.saved && laterSteps.loaded?.letterText(save.saved, today));
  }

  /** Begins again, without what was answered. */
  reset(): void {
    this.#desk.restart();
    this.formValue.update();
  }

  formResetCallback(): void {
    this.reset();
  }

  /** Takes up the answers that the browser kept. */
  formStateRestoreCallback(state: unknown): void {
    if (typeof state === 'string') this.#desk.restore(state);
  }

  protected override showProblems(): void {
    const step = this.#desk.draft.firstProblemStep;
    if (step) this.#desk.stop(step);
  }

  protected override get pending(): Promise<unknown> | undefined {
    return this.#desk.rights.pending;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { draft, today } = this.#desk;
    const steps = laterSteps.loaded;
    if (steps) adoptStyles(this.renderRoot, steps.laterStyles);
    // A page may say which day it is after it has given the plan.
    if (changed.has('today') && !draft.touched) draft.open(this.plan, today);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const { draft, saving, conflicts, save } = this.#desk;
    this.formValue.update();
    this.#desk.preload();
    this.toggleState('dirty', draft.touched && !save.saved);
    this.toggleState('saving', saving.saving);
    this.toggleState('conflict', conflicts.open);
    this.toggleState('saved', save.saved !== undefined);
  }

  protected override render(): TemplateResult {
    const host = { disabled: this.isOff, headingLevel: this.headingLevel };
    return html`<div class="frame" part="frame" lang=${this.words.locale} @keydown=${this.#onKey}>
      ${reviewContent(host, this.#desk, this.words, () => this.#continue())}
    </div>`;
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (!goesOn(event) || this.isOff || this.#desk.save.saved) return;
    event.preventDefault();
    this.#continue();
  };

  #continue(): void {
    if (!this.#desk.goOn()) void this.save();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'isp-review-form': IspReviewForm;
  }
}
