/** Holds a review while it is being written: answers as typed, kept through every step, back, failure and conflict. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { EditAccess, Rights } from '@isp-kit/core/access';
import { canEditWith } from '@isp-kit/core/access/rights';
import { applyEdit, diffPlans, type Edit } from '@isp-kit/core/edit';
import type { Plan, Review } from '@isp-kit/core/plan';
import { profileById } from '@isp-kit/core/policy/profiles';
import { newId } from '../context/browser-ports.ts';
import type { Entry, FieldError } from './editing/entry.ts';
import { entryOf } from './editing/read-entry.ts';
import { buildReview } from './review/build-review.ts';
import { monthsLater } from './review/months-later.ts';
import { reviewSteps, type Question, type ReviewStep, type Subject } from './review/question.ts';
import { basicQuestions, nextReviewQuestion, questionsIn } from './review/questions.ts';
import {
  entryIn,
  isNeeded,
  problemsIn,
  valueIn,
  type Answers,
  type ReviewProblem,
} from './review/review-answers.ts';

/** A plan with its review recorded, ready to be saved. */
export interface RecordedReview {
  readonly plan: Plan;
  readonly base: Plan;
  readonly review: Review;
  readonly edit: Edit;
}

export class ReviewDraftController implements ReactiveController {
  plan: Plan | undefined;
  unchanged = false;
  decisions: readonly string[] = [];
  /** The planned review that this one is; undefined where it was not planned. */
  planned: string | undefined;
  /** Whether anybody has answered anything. */
  touched = false;
  #answers = new Map<string, Entry>();
  #ids = new Map<string, string>();
  #told = new Set<string>();
  /** Once somebody has set the next date, it no longer follows the day of the review. */
  #nextIsSet = false;
  readonly #host: ReactiveControllerHost;

  readonly #maySee: (plan: Plan, at: string) => boolean;

  constructor(host: ReactiveControllerHost, maySee: (plan: Plan, at: string) => boolean) {
    this.#host = host;
    this.#maySee = maySee;
    host.addController(this);
  }

  hostConnected(): void {
    // A review that is being written outlives a move on its page.
  }

  /** Begins a review of the plan; what was answered is dropped. */
  open(plan: Plan | undefined, today: string): void {
    this.plan = plan;
    this.unchanged = false;
    this.touched = false;
    this.#answers = new Map();
    this.#ids = new Map();
    this.#told = new Set();
    this.#nextIsSet = false;
    this.decisions = [newId()];
    this.choosePlanned(plan && plannedFor(plan, today)?.id);
    this.#answers.set('basics/heldOn', entryOf({ kind: 'date' }, today));
    this.#followNextDate();
    this.#host.requestUpdate();
  }

  /** Goes on with the same answers on a newer version of the plan. */
  rebase(plan: Plan): void {
    this.plan = plan;
    if (!plan.reviews.some(({ id, status }) => id === this.planned && status === 'planned')) {
      this.planned = undefined;
    }
    this.#host.requestUpdate();
  }

  /** Months from one review to the next, by the plan’s profile. */
  get months(): number {
    return profileById(this.plan?.profile ?? '')?.reviews.reviewWithinMonths ?? 12;
  }

  get answers(): Answers {
    return this.#answers;
  }

  entry(question: Question): Entry {
    return entryIn(this.#answers, question);
  }

  /** Whether an answer that may be left out is needed, because of what was said beside it. */
  needs(step: ReviewStep, question: Question): boolean {
    const subject = this.#subject;
    return subject !== undefined && isNeeded(this.#answers, questionsIn(step, subject), question);
  }

  answer({ key }: Question, entry: Entry): void {
    this.#answers.set(key, entry);
    this.touched = true;
    if (key === nextReviewQuestion.key) this.#nextIsSet = true;
    if (key === 'basics/heldOn') this.#followNextDate();
    this.#host.requestUpdate();
  }

  /** Which planned review this is; its kind is taken over until somebody says otherwise. */
  choosePlanned(id: string | undefined): void {
    this.planned = id;
    const kind = this.plan?.reviews.find((review) => review.id === id)?.kind;
    if (kind) this.#answers.set('basics/kind', kind);
    this.#host.requestUpdate();
  }

  setUnchanged(unchanged: boolean): void {
    this.unchanged = unchanged;
    this.#host.requestUpdate();
  }

  addDecision(): string {
    const id = newId();
    this.decisions = [...this.decisions, id];
    this.#host.requestUpdate();
    return id;
  }

  removeDecision(id: string): void {
    this.decisions = this.decisions.filter((one) => one !== id);
    this.#host.requestUpdate();
  }

  problems(step: ReviewStep): readonly ReviewProblem[] {
    const subject = this.#subject;
    return subject ? problemsIn(this.#answers, questionsIn(step, subject)) : [];
  }

  /** The first step at which something has to be put right. */
  get firstProblemStep(): ReviewStep | undefined {
    return reviewSteps.find((step) => this.problems(step).length > 0);
  }

  /** From now on the errors of this step are shown, until they are put right. */
  tell(step: ReviewStep): void {
    for (const { key } of this.problems(step)) this.#told.add(key);
    this.#host.requestUpdate();
  }

  told(step: ReviewStep): readonly ReviewProblem[] {
    return this.problems(step).filter(({ key }) => this.#told.has(key));
  }

  errorOf(step: ReviewStep, key: string): FieldError | undefined {
    return this.told(step).find((problem) => problem.key === key)?.error;
  }

  /** Whether somebody may record a review of this plan at all. */
  mayRecord(rights: Rights): EditAccess {
    if (!this.plan) return { allowed: false, reason: '' };
    try {
      return canEditWith(this.plan, { type: 'add', at: '/reviews', line: {} }, rights);
    } catch (error) {
      if (error instanceof RangeError) return { allowed: false, reason: error.message };
      throw error;
    }
  }

  /** The plan with the review in it; undefined while the answers do not make one. */
  record(): RecordedReview | undefined {
    const subject = this.#subject;
    if (!subject || this.firstProblemStep) return undefined;
    const { reviewId, edit } = buildReview({
      ...subject,
      answers: this.#answers,
      planned: this.planned,
      idFor: (thing) => this.#idFor(thing),
    });
    const applied = applyEdit(subject.plan, edit);
    if (!applied.ok) return undefined;
    return recorded(subject.plan, applied.value.plan, reviewId, edit);
  }

  /** The same review in a plan that was merged with somebody else’s. */
  recordIn(base: Plan, plan: Plan): RecordedReview | undefined {
    const edit: Edit = { type: 'group', edits: diffPlans(base, plan) };
    return recorded(base, plan, this.planned ?? this.#idFor('review'), edit);
  }

  get #subject(): Subject | undefined {
    const { plan, decisions, unchanged } = this;
    return plan && { plan, decisions, unchanged, maySee: (at) => this.#maySee(plan, at) };
  }

  #idFor(thing: string): string {
    const id = this.#ids.get(thing) ?? newId();
    this.#ids.set(thing, id);
    return id;
  }

  #followNextDate(): void {
    const heldOn = valueIn(this.#answers, basicQuestions(), 'basics/heldOn');
    if (this.#nextIsSet || typeof heldOn !== 'string') return;
    const next = monthsLater(heldOn, this.months);
    this.#answers.set(nextReviewQuestion.key, entryOf({ kind: 'date' }, next));
  }
}

function recorded(base: Plan, plan: Plan, id: string, edit: Edit): RecordedReview | undefined {
  const review = plan.reviews.find((one) => one.id === id);
  return review && { plan, base, review, edit };
}

/** The planned review that is nearest to today: within a month, it is most likely this one. */
function plannedFor(plan: Plan, today: string): Review | undefined {
  return plan.reviews
    .filter(({ status, plannedFor: day }) => status === 'planned' && day !== undefined)
    .filter(({ plannedFor: day = '' }) => day <= monthsLater(today, 1))
    .toSorted((a, b) => (b.plannedFor ?? '').localeCompare(a.plannedFor ?? ''))[0];
}
