/** What is at work behind the review form: the answers, the step, what is loaded later, and saving. */
import type { TemplateResult } from 'lit';
import type { EditAccess, Rights } from '@isp-kit/core/access';
import type { CodeLists } from '@isp-kit/core/codes';
import type { Plan } from '@isp-kit/core/plan';
import type { ReviewProfile } from '@isp-kit/core/reviews';
import { today as browserToday } from '../../context/browser-ports.ts';
import { laterReview, type ReviewLater } from '../../context/later-review.ts';
import type { CodeListsController } from '../../controllers/code-lists-controller.ts';
import type { CodeWords } from '../../controllers/code-words.ts';
import { maySee } from '../../controllers/editing/visible-lines.ts';
import { ReviewDraftController } from '../../controllers/review-draft-controller.ts';
import { lastHeld } from '../../controllers/review/last-review.ts';
import { reviewSteps, type ReviewStep } from '../../controllers/review/question.ts';
import { ReviewConflicts } from '../../controllers/review/review-conflicts.ts';
import { mayMake, mayRecord } from '../../controllers/review/review-access.ts';
import { answersText, readAnswers } from '../../controllers/review/saved-answers.ts';
import { RightsController } from '../../controllers/rights-controller.ts';
import { SaveController } from '../../controllers/save-controller.ts';
import type { Localiser } from '../../locales/localiser.ts';
import { focusAfterUpdate } from '../fields/focus-after-update.ts';
import type { FormElement } from '../fields/form-element.ts';
import type { LaterScene } from './later/later-scene.ts';
import { laterSteps } from './later-steps.ts';
import { laterReviewDrafts } from './later-review-drafts.ts';
import { SUMMARY_ID, type OpenConflict, type ReviewPage } from './review-page.ts';
import { ReviewSave } from './review-save.ts';
import { idOf, type ReviewScene } from './scene.ts';

/** What the host of the form has said. */
export interface DeskHost extends FormElement {
  readonly audience: string;
  readonly actorPerson: string;
  readonly today: string;
  readonly calendar: unknown;
  readonly profile: ReviewProfile | undefined;
  readonly rights: Rights | undefined;
  codeLists: CodeLists | undefined;
  readonly drafts: boolean;
  readonly draftUser: string;
  readonly headingLevel: number;
}

/** What reads and records, once the words that it writes into the record are there too. */
const recorder = (): ReviewLater | undefined => laterSteps.loaded && laterReview.loaded;

export class ReviewDesk {
  readonly draft: ReviewDraftController;
  readonly saving: SaveController;
  readonly conflicts: ReviewConflicts;
  readonly save: ReviewSave;
  readonly rights: RightsController;
  readonly drafts: ReturnType<typeof laterReviewDrafts>;
  step: ReviewStep = 'last';
  status = '';
  #laterFailed = false;
  #waiting: string | undefined;
  #codes: CodeListsController | undefined;
  readonly #host: DeskHost;
  readonly #words: () => Localiser;

  constructor(host: DeskHost, words: () => Localiser) {
    this.#host = host;
    this.#words = words;
    this.saving = new SaveController(host);
    this.conflicts = new ReviewConflicts(() => {
      const core = laterReview.loaded;
      return core && new core.ConflictController(host);
    });
    this.rights = new RightsController(host);
    this.draft = new ReviewDraftController(host, {
      maySee: (plan, at) => maySee(plan, at, this.rights.of(plan)),
      words,
      layerName: (layer) => this.codes?.word('layers', layer).label ?? layer,
      core: recorder,
    });
    this.save = new ReviewSave(host, {
      draft: this.draft,
      saving: this.saving,
      conflicts: this.conflicts,
      core: recorder,
      load: () => this.load(),
      notLoaded: () => words().t('review.not-loaded'),
      today: () => this.today,
      focusOn: (id) => this.#focus([id]),
      merged: () => this.say(words().t('review.merged')),
    });
    this.drafts = laterReviewDrafts(host, {
      draft: this.draft,
      text: () => this.text(),
      restore: (text) => this.restore(text),
      words,
      say: (text) => this.say(text),
      focusOn: (id) => this.#focus([id]),
    });
  }

  get today(): string {
    return this.#host.today || browserToday();
  }

  /** Codes in words, once the lists are there. */
  get codes(): CodeWords | undefined {
    const core = laterReview.loaded;
    this.#codes ??= core && new core.CodeListsController(this.#host, core.moreCodeLists);
    return this.#codes?.wordsFor(this.#host.audience, this.today, this.#words().locale);
  }

  /** A plan from the host. */
  receive(given: unknown): void {
    if (this.save.receive(given)) this.step = 'last';
    if (this.save.waiting) void this.load();
    const kept = this.#waiting;
    if (kept !== undefined && this.draft.plan) this.restore(kept);
  }

  /** All that was answered, as text; null where nothing was. */
  text(): string | null {
    const saved = this.save.saved ? undefined : this.draft.saved(this.step);
    return saved ? answersText(saved) : null;
  }

  /** Goes on with answers that were kept; they wait for their plan where it is not there yet. */
  restore(text: string): boolean {
    const saved = readAnswers(text);
    if (!saved) return false;
    this.#waiting = this.draft.plan ? undefined : text;
    if (!this.draft.restore(saved)) return false;
    this.#waiting = undefined;
    this.step = reviewSteps.find((step) => step === saved.step) ?? 'last';
    this.say(this.#words().t('review.restored'));
    void this.load();
    return true;
  }

  restart(): void {
    this.step = 'last';
    this.save.restart();
  }

  /** Loads what the later steps need. While it is on its way, answering goes on. */
  async load(): Promise<ReviewLater | undefined> {
    const core = recorder();
    if (core) {
      this.save.arrived(core);
      return core;
    }
    this.#laterFailed = false;
    const [loaded, templates] = await Promise.all([laterReview.want(), laterSteps.want()]);
    this.#laterFailed = !loaded || !templates;
    const both = recorder();
    if (both) this.save.arrived(both);
    this.#host.requestUpdate();
    return both;
  }

  /**
   * The same, ahead of need: the templates once there is a plan, the rest with the first answer. What
   * failed is tried again when somebody asks, and not at every key.
   */
  preload(): void {
    if (this.#laterFailed) return;
    if (this.draft.touched) void this.load();
    else if (this.draft.plan && !laterSteps.loaded) void this.#loadSteps();
  }

  async #loadSteps(): Promise<void> {
    this.#laterFailed = !(await laterSteps.want());
    this.#host.requestUpdate();
  }

  /** Whether there is nothing to show but that something is on its way. */
  get waiting(): boolean {
    return this.save.waiting && !this.#laterFailed;
  }

  /** Whether the person at the screen may record a review; undefined until that is known. */
  get mayRecord(): EditAccess | undefined {
    const { plan } = this.draft;
    const rights = plan && this.rights.of(plan);
    return rights && mayRecord(plan, rights);
  }

  say(text: string): void {
    this.status = text;
    this.#host.requestUpdate();
  }

  goTo(step: ReviewStep, key?: string): void {
    this.step = step;
    this.status = '';
    this.#laterFailed = false;
    this.#host.requestUpdate();
    this.#focus([...(key ? [idOf(key)] : []), 'step-title']);
  }

  /** Shows what has to be put right in a step, and puts focus there. */
  stop(step: ReviewStep): void {
    this.step = step;
    this.draft.tell(step);
    this.#focus([SUMMARY_ID, 'step-title']);
  }

  /** One step further; false on the last, which saves. */
  goOn(): boolean {
    if (this.step === 'check' || this.conflicts.open) return false;
    if (this.draft.problems(this.step).length > 0) this.stop(this.step);
    else this.goTo(reviewSteps[reviewSteps.indexOf(this.step) + 1] ?? 'check');
    return true;
  }

  page(scene: ReviewScene, onContinue: () => void): ReviewPage {
    const before = reviewSteps[reviewSteps.indexOf(this.step) - 1] ?? 'last';
    return {
      saveStatus: this.saving.status,
      conflict: this.conflicts.open ? this.#conflict(scene) : undefined,
      status: this.saving.saving ? this.#words().t('review.saving') : this.status,
      later: () => this.#later(scene),
      laterFailed: this.#laterFailed,
      draft: this.drafts.offer(),
      onLoad: () => void this.load(),
      onContinue,
      onBack: () => this.goTo(before),
    };
  }

  scene(plan: Plan): ReviewScene | undefined {
    const { subject } = this.draft;
    const { headingLevel } = this.#host;
    const disabled = this.#host.disabled || this.#host.matches(':disabled');
    return (
      subject && {
        plan,
        subject,
        draft: this.draft,
        words: this.#words(),
        codes: this.codes,
        step: this.step,
        level: headingLevel,
        disabled,
        span: { after: lastHeld(plan)?.heldOn, until: this.draft.heldOn ?? this.today },
        goTo: (step, key) => this.goTo(step, key),
        say: (text) => this.say(text),
        focusOn: (id) => this.#focus([id]),
      }
    );
  }

  #later(scene: ReviewScene): TemplateResult | undefined {
    const steps = laterSteps.loaded;
    const middle = steps?.middleSteps[this.step];
    if (middle) return middle(scene);
    const core = laterReview.loaded;
    if (!core || !steps) {
      if (!this.#laterFailed) void this.load();
      return undefined;
    }
    const { calendar, profile, audience } = this.#host;
    const { codes } = this;
    if (!codes) return undefined;
    const later: LaterScene = { ...scene, codes, core, days: { calendar, profile } };
    if (this.step === 'agreement') return steps.agreementStep(later);
    if (this.step !== 'check') return steps.nextStep(later);
    return steps.checkStep({
      ...later,
      reader: { audience, today: this.today },
      mayMake: () => this.#mayMake(),
    });
  }

  /** What clashes, and what of it nobody has decided though a save was tried. */
  #conflict(scene: ReviewScene): OpenConflict | undefined {
    const steps = laterSteps.loaded;
    const { conflictTold } = this.save;
    return (
      steps && {
        view: steps.conflictView(scene, this.conflicts, conflictTold),
        undecided: conflictTold ? steps.undecidedItems(scene, this.conflicts) : [],
      }
    );
  }

  #mayMake(): EditAccess {
    const { plan } = this.draft;
    const built = this.draft.build();
    const rights = plan && this.rights.of(plan);
    if (!rights || !built) return { allowed: true, reason: '' };
    return mayMake(plan, built.edit, rights);
  }

  #focus(ids: readonly string[]): void {
    focusAfterUpdate(this.#host, ids);
  }
}
