/**
 * What the rules say of the plan as it stands, as far as somebody has to do or to judge something.
 * Checking takes longer than a key may: it waits for a pause, and for the browser to have nothing
 * better to do, and goes on a little at a time. Until it is through, what was said of the plan
 * before stays; where the plan changes meanwhile it is left off.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Finding, PlanChecker, Profile } from '@isp-kit/core/policy';
import type { Plan } from '@isp-kit/core/plan';
import { whenIdle } from '../../context/when-idle.ts';
import { RulesController } from '../rules-controller.ts';
import { placeOf } from './place-of.ts';

export interface PlacedFinding {
  readonly finding: Finding;
  /** The line path of its place, in the plan that it is about. */
  readonly at: string;
}

/** How long somebody has to pause before what they write is looked at, in milliseconds. */
const PAUSE = 600;

/** How long checking goes on before a key may come between, in milliseconds. */
const SLICE = 6;

const none: readonly PlacedFinding[] = [];

interface Question {
  readonly plan: Plan;
  readonly profile: Profile;
  readonly today: string;
}

export class LiveFindings implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #book: RulesController;
  readonly #isInHand: (at: string) => boolean;
  #asked: Question | undefined;
  /** Remembers what rules found where nothing that they read has changed. */
  #checker: PlanChecker | undefined;
  #all: readonly PlacedFinding[] = none;
  #shown: readonly PlacedFinding[] = none;
  #stopWaiting: (() => void) | undefined;

  /** `isInHand` says whether somebody is in the midst of writing at a place: nothing new is said of it then. */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    { isInHand }: { isInHand: (at: string) => boolean },
  ) {
    this.#host = host;
    this.#isInHand = isInHand;
    this.#book = new RulesController(host);
    host.addController(this);
  }

  hostConnected(): void {
    // Focus that stays inside the element is not heard of outside its root.
    this.#host.shadowRoot?.addEventListener('focusout', this.#onLeave);
  }

  hostDisconnected(): void {
    this.#host.shadowRoot?.removeEventListener('focusout', this.#onLeave);
    this.#stopWaiting?.();
    // What was asked for is asked for again when the element is back and draws.
    this.#asked = undefined;
  }

  /**
   * The findings that fail or ask, under the profile named, else under the plan’s own; none while
   * the rules are still on their way. The same list each time, until something else is to be said.
   */
  of(plan: Plan, profile: string, today: string): readonly PlacedFinding[] {
    const known = this.#book.rules?.profileById(profile || plan.profile);
    if (!known) return none;
    const asked = this.#asked;
    const isAsked = asked?.plan === plan && asked.profile === known && asked.today === today;
    if (!isAsked) this.#ask({ plan, profile: known, today });
    return this.#shown;
  }

  #ask(question: Question): void {
    const { plan, profile, today } = question;
    const before = this.#asked;
    const isFirst = before?.plan.id !== plan.id;
    if (isFirst) this.#all = this.#shown = none;
    if (isFirst || before.profile !== profile || before.today !== today) {
      this.#checker = this.#book.rules?.planChecker({ profile, today });
    }
    this.#asked = question;
    this.#stopWaiting?.();
    this.#stopWaiting = whenIdle(() => this.#begin(plan), isFirst ? 0 : PAUSE);
  }

  #begin(plan: Plan): void {
    const steps = this.#checker?.check(plan);
    if (steps) this.#goOn(plan, steps);
  }

  #goOn(plan: Plan, steps: ReturnType<PlanChecker['check']>): void {
    const start = performance.now();
    let step = steps.next();
    while (!step.done && performance.now() - start < SLICE) step = steps.next();
    if (step.done) this.#found(plan, step.value);
    else this.#stopWaiting = whenIdle(() => this.#goOn(plan, steps), 0);
  }

  #found(plan: Plan, found: readonly Finding[]): void {
    this.#all = found
      .filter(({ outcome }) => outcome === 'fail' || outcome === 'ask')
      .map((finding) => ({ finding, at: placeOf(plan, finding.at) }));
    this.#show();
  }

  /** Shows what there is to say, but for what is new about a place where somebody is writing. */
  #show(): void {
    const before = new Map(this.#shown.map((one) => [keyOf(one), one]));
    const shown = this.#all
      .filter((one) => before.has(keyOf(one)) || !this.#isInHand(one.at))
      .map((one) => sameAs(before.get(keyOf(one)), one));
    const isSame =
      shown.length === this.#shown.length && shown.every((one, i) => one === this.#shown[i]);
    if (isSame) return;
    this.#shown = shown;
    this.#host.requestUpdate();
  }

  /** Focus is out of the old place only when the event is over, and in the new one. */
  readonly #onLeave = (): void => {
    if (this.#all.length !== this.#shown.length) setTimeout(() => this.#show());
  };
}

const keyOf = ({ finding, at }: PlacedFinding) => `${finding.rule} ${at} ${finding.message}`;

/** The one that is shown already where nothing in it is new, so that it need not be drawn again. */
function sameAs(shown: PlacedFinding | undefined, one: PlacedFinding): PlacedFinding {
  return shown?.finding.at === one.finding.at ? shown : one;
}
