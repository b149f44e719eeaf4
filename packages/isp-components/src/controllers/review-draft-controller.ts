/** Holds a review while it is being written: answers as typed, kept through every step, back, failure and conflict. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Plan } from '@isp-kit/core/plan';
import { newId } from '../context/browser-ports.ts';
import type { ReviewLater } from '../context/later-review.ts';
import type { Localiser } from '../locales/localiser.ts';
import type { Entry, FieldError } from './editing/entry.ts';
import { entryOf, readEntry } from './editing/read-entry.ts';
import type { BuiltReview } from './review/build-review.ts';
import type { LineKind } from './review/judged-line.ts';
import { linesOf } from './review/judged-lines.ts';
import { undone } from './review/last-review.ts';
import type { LayerChanges } from './review/layer-change.ts';
import { plannedReview } from './review/planned-review.ts';
import {
  reviewSteps,
  type Answers,
  type Question,
  type ReviewStep,
  type Subject,
} from './review/question.ts';
import { heldOnField, questionsIn } from './review/questions.ts';
import type { RecordedReview } from './review/recorded-review.ts';
import { entryIn, problemsIn, type ReviewProblem } from './review/review-answers.ts';
import type { SavedAnswers } from './review/saved-answers.ts';

export interface DraftPorts {
  readonly maySee: (plan: Plan, at: string) => boolean;
  readonly words: () => Localiser;
  readonly layerName: (layer: string) => string;
  /** What records a review, once that part is loaded. */
  readonly core: () => ReviewLater | undefined;
}

const HELD_ON = 'basics/heldOn';

export class ReviewDraftController implements ReactiveController {
  plan: Plan | undefined;
  decisions: readonly string[] = [];
  moreVoices: readonly string[] = [];
  carried: ReadonlySet<string> = new Set();
  /** The planned review that this one is; undefined where it was not planned. */
  planned: string | undefined;
  /** Whether anybody has answered anything. */
  touched = false;
  /** Another number after each change. */
  version = 0;
  #answers: ReadonlyMap<string, Entry> = new Map();
  #ids = new Map<string, string>();
  #told = new Set<string>();
  #layers: { version: number; plan: Plan; found: LayerChanges | undefined } | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #ports: DraftPorts;

  constructor(host: ReactiveControllerHost, ports: DraftPorts) {
    this.#host = host;
    this.#ports = ports;
    host.addController(this);
  }

  hostConnected(): void {
    // A review that is being written outlives a move on its page.
  }

  /** Begins a review of the plan; what was answered is dropped. */
  open(plan: Plan | undefined, today: string): void {
    this.plan = plan;
    this.touched = false;
    this.#answers = new Map([[HELD_ON, entryOf({ kind: 'date' }, today)]]);
    this.#ids = new Map();
    this.#told = new Set();
    this.decisions = [newId()];
    this.moreVoices = [];
    this.carried = new Set();
    this.choosePlanned(plan && plannedReview(plan, today)?.id);
    this.touched = false;
  }

  /** Goes on with the same answers on a newer version of the plan. */
  rebase(plan: Plan): void {
    this.plan = plan;
    if (!plan.reviews.some(({ id, status }) => id === this.planned && status === 'planned')) {
      this.planned = undefined;
    }
    this.#host.requestUpdate();
  }

  /** All that was answered, to be kept elsewhere. */
  saved(step: string): SavedAnswers | undefined {
    const { plan, planned, decisions, moreVoices, carried } = this;
    if (!plan || !this.touched) return undefined;
    const ids = this.#ids;
    const answers = this.#answers;
    return { plan: plan.id, step, planned, answers, ids, decisions, moreVoices, carried };
  }

  /** Goes on with answers that were kept; false where they are about another plan. */
  restore(saved: SavedAnswers): boolean {
    if (saved.plan !== this.plan?.id) return false;
    this.#answers = saved.answers;
    this.#ids = new Map(saved.ids);
    this.decisions = saved.decisions;
    this.moreVoices = saved.moreVoices;
    this.carried = saved.carried;
    this.planned = saved.planned;
    this.touched = true;
    this.rebase(this.plan);
    return true;
  }

  get answers(): Answers {
    return this.#answers;
  }

  entry(question: Question): Entry {
    return entryIn(this.#answers, question);
  }

  answer({ key }: Pick<Question, 'key'>, entry: Entry): void {
    this.#answers = new Map(this.#answers).set(key, entry);
    this.#change();
  }

  /** Which planned review this is; its kind and whom it was for are taken over until somebody says otherwise. */
  choosePlanned(id: string | undefined): void {
    this.planned = id;
    const review = this.plan?.reviews.find((one) => one.id === id);
    if (review) this.#answers = new Map(this.#answers).set('basics/kind', review.kind);
    this.#change();
  }

  /** Carries lines forward without asking about them, or asks about them after all. */
  carry(ids: readonly string[], on: boolean): void {
    const carried = new Set(this.carried);
    for (const id of ids) {
      if (on) carried.add(id);
      else carried.delete(id);
    }
    this.carried = carried;
    this.#change();
  }

  /** Ids of all lines of these kinds that are asked about or carried. */
  lineIds(kinds: readonly LineKind[]): readonly string[] {
    const { subject } = this;
    return subject ? kinds.flatMap((kind) => linesOf(kind, subject).map(({ id }) => id)) : [];
  }

  addDecision(): string {
    const id = newId();
    this.decisions = [...this.decisions, id];
    this.#change();
    return id;
  }

  removeDecision(id: string): void {
    this.decisions = this.decisions.filter((one) => one !== id);
    this.#change();
  }

  /** Decides anew what was decided last time and is not done; says how many that were. */
  decideAgain(): number {
    const { subject } = this;
    const answers = new Map(this.#answers);
    const again = subject ? undone(subject) : [];
    const fresh = again.filter(({ id }) => !this.decisions.includes(this.#idFor(`again/${id}`)));
    const ids = fresh.map(({ id, text, owner }) => {
      const decision = this.#idFor(`again/${id}`);
      answers.set(`decision/${decision}/text`, text);
      if (owner !== undefined) answers.set(`decision/${decision}/owner`, owner);
      return decision;
    });
    const written = this.decisions.filter((id) => answers.has(`decision/${id}/text`));
    this.decisions = [...written, ...ids];
    this.#answers = answers;
    this.#change();
    return ids.length;
  }

  addVoice(): string {
    const key = `family-${newId()}`;
    this.moreVoices = [...this.moreVoices, key];
    this.#change();
    return key;
  }

  questions(step: ReviewStep): readonly Question[] {
    const { subject } = this;
    return subject ? questionsIn(step, subject) : [];
  }

  problems(step: ReviewStep): readonly ReviewProblem[] {
    return problemsIn(this.#answers, this.questions(step));
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
    if (!this.#told.has(key)) return undefined;
    return this.told(step).find((problem) => problem.key === key)?.error;
  }

  /** The day of the review, as far as it is a day. */
  get heldOn(): string | undefined {
    const reading = readEntry(heldOnField, this.#answers.get(HELD_ON) ?? '');
    return reading.ok && typeof reading.value === 'string' ? reading.value : undefined;
  }

  /** The layers before and after, as far as the answers go; undefined until that part is loaded. */
  get layers(): LayerChanges | undefined {
    const subject = this.#subjectWithout();
    const core = this.#ports.core();
    if (!subject || !core) return undefined;
    const { version } = this;
    const { plan } = subject;
    if (this.#layers?.version !== version || this.#layers.plan !== plan) {
      this.#layers = { version, plan, found: core.layersAfter(subject, this.#idFor) };
    }
    return this.#layers.found;
  }

  /** What the answers make of the plan; undefined while something has to be put right, or loaded. */
  build(): BuiltReview | undefined {
    const { subject } = this;
    if (!subject || this.firstProblemStep) return undefined;
    return this.#ports.core()?.buildReview({
      ...subject,
      planned: this.planned,
      words: this.#ports.words(),
      layerName: this.#ports.layerName,
      idFor: this.#idFor,
    });
  }

  /** The plan with the review in it; undefined while the answers do not make one. */
  record(): RecordedReview | undefined {
    const { plan } = this;
    const built = this.build();
    return plan && built && this.#ports.core()?.recordedIn(plan, built);
  }

  /** The same review in a plan that was merged with somebody else’s. */
  recordIn(base: Plan, plan: Plan): RecordedReview | undefined {
    const id = this.planned ?? this.#idFor('review');
    return this.#ports.core()?.recordedBetween(base, plan, id);
  }

  get subject(): Subject | undefined {
    const subject = this.#subjectWithout();
    return subject && { ...subject, layers: this.layers?.changes ?? [] };
  }

  #subjectWithout(): Subject | undefined {
    const { plan, decisions, moreVoices, carried } = this;
    if (!plan) return undefined;
    const maySee = (at: string) => this.#ports.maySee(plan, at);
    const answers = this.#answers;
    return { plan, decisions, moreVoices, carried, answers, maySee, layers: [] };
  }

  readonly #idFor = (thing: string): string => {
    const id = this.#ids.get(thing) ?? newId();
    this.#ids.set(thing, id);
    return id;
  };

  #change(): void {
    this.touched = true;
    this.version++;
    this.#host.requestUpdate();
  }
}
