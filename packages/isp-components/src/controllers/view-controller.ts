/**
 * What one audience may see, of whatever the host gives: a view that its server has cut, which is
 * shown at once, or any value as a plan, for which the reader is loaded first.
 */
import type { Withheld } from '@isp-kit/core/access';
import type { Issue, Plan } from '@isp-kit/core/plan';
import type { NextReview } from '@isp-kit/core/reviews';
import { plannedMeeting } from '@isp-kit/core/reviews/planned';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { today as browserToday } from '../context/browser-ports.ts';
import { laterDates } from '../context/later-dates.ts';
import type { LaterModule } from '../context/later-module.ts';
import { laterReader } from '../context/later-reader.ts';
import type { Opened } from '../context/reader.ts';
import { isPreparedView, type PreparedView } from './view/prepared-view.ts';

/** What an element shows when its host says no audience: of all, the family’s copy may be seen by most. */
export const DEFAULT_AUDIENCE = 'parent';

export interface ReadyView {
  readonly status: 'ready';
  readonly plan: Plan;
  readonly audience: string;
  readonly withheld: readonly Withheld[];
  readonly today: string;
  /** `awaited` while what counts days is on its way. */
  readonly next: NextReview | { readonly state: 'awaited' } | undefined;
}

export type PlanView =
  | { readonly status: 'empty' }
  /** What reads the plan is on its way: until it has been cut for the audience, nothing of it is shown. */
  | { readonly status: 'opening' }
  /** What reads the plan could not be loaded. */
  | { readonly status: 'not-loaded' }
  | { readonly status: 'invalid'; readonly issues: readonly Issue[] }
  /** Nobody is shown anything by default: an audience without rules sees nothing. */
  | { readonly status: 'unknown-audience'; readonly audience: string }
  | ReadyView;

interface ViewHost extends ReactiveControllerHost {
  view: PreparedView | undefined;
  plan: unknown;
  audience: string;
  today: string | undefined;
  withheld: readonly Withheld[] | undefined;
}

interface Asked {
  readonly view: unknown;
  readonly plan: unknown;
  readonly audience: string;
  readonly today: string | undefined;
}

export class ViewController implements ReactiveController {
  readonly #host: ViewHost;
  #asked: Asked | undefined;
  #view: PlanView = { status: 'empty' };
  /** Whether the reader has looked at what is shown. */
  #isRead = false;
  #pending: Promise<void> | undefined;

  constructor(host: ViewHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // Nothing to set up: what is asked for is made when it is drawn, on a server too.
  }

  /** What still has to come before the view is there in full. */
  get pending(): Promise<void> | undefined {
    return this.#pending;
  }

  get view(): PlanView {
    const { view, plan, audience, today, withheld } = this.#host;
    const asked = this.#asked;
    const isSame =
      asked !== undefined &&
      asked.view === view &&
      asked.plan === plan &&
      asked.audience === audience &&
      asked.today === today;
    if (!isSame) this.#make({ view, plan, audience, today });
    if (this.#view.status !== 'ready' || withheld === undefined) return this.#view;
    return { ...this.#view, withheld: [...withheld, ...this.#view.withheld] };
  }

  /** Asks again for what could not be loaded. */
  tryAgain(): void {
    this.#asked = undefined;
    this.#host.requestUpdate();
  }

  /**
   * What to show instead of a view that could not be drawn: the reader says what is wrong with it.
   * Throws what went wrong where the plan was read and found good, since then the fault is ours.
   */
  instead(error: unknown): Exclude<PlanView, ReadyView> {
    if (this.#isRead) throw error;
    this.#read((reader, today) => reader.openPrepared(this.#host.view, today));
    const view = this.#view;
    if (view.status === 'ready') throw error;
    return view;
  }

  #make(asked: Asked): void {
    this.#asked = asked;
    this.#isRead = false;
    this.#pending = undefined;
    const { view, plan, audience } = asked;
    if (isPreparedView(view)) this.#show(view);
    else if (isThere(view)) this.#read((reader, today) => reader.openPrepared(view, today));
    else if (isThere(plan)) {
      this.#read((reader, today) => reader.openView(plan, audience || DEFAULT_AUDIENCE, today));
    } else this.#view = { status: 'empty' };
  }

  #read(open: (reader: NonNullable<typeof laterReader.loaded>, today: string) => Opened): void {
    const take = (reader: typeof laterReader.loaded) => {
      this.#isRead = true;
      if (!reader) this.#view = { status: 'not-loaded' };
      else this.#take(open(reader, this.#today));
    };
    this.#view = { status: 'opening' };
    this.#with(laterReader, take);
  }

  #take(opened: Opened): void {
    if (opened.status === 'ready') this.#show(opened.view);
    else this.#view = opened;
  }

  /** Where no day is planned, it has to be counted, and the view is shown before that can be done. */
  #show(view: PreparedView): void {
    const { plan, audience, withheld } = view;
    const today = this.#today;
    const shown = { status: 'ready', plan, audience, withheld, today } as const;
    const planned = view.next === undefined ? plannedMeeting(plan, today) : view.next;
    const isKnown = view.next !== undefined || planned?.state === 'planned';
    if (isKnown || plan.status === 'closed') {
      this.#view = { ...shown, next: planned ?? undefined };
      return;
    }
    this.#view = { ...shown, next: { state: 'awaited' } };
    this.#with(laterDates, (dates) => {
      const next = dates ? dates.nextOf(plan, today) : (planned ?? undefined);
      this.#view = { ...shown, next };
    });
  }

  /** Goes on with the module, at once where it is there; what was asked since is not overtaken. */
  #with<Module>(later: LaterModule<Module>, take: (module: Module | undefined) => void): void {
    if (later.loaded !== undefined) {
      take(later.loaded);
      return;
    }
    const asked = this.#asked;
    const pending = later.want().then((module) => {
      if (this.#asked !== asked) return;
      if (this.#pending === pending) this.#pending = undefined;
      take(module);
      this.#host.requestUpdate();
    });
    this.#pending = pending;
  }

  get #today(): string {
    return this.#host.today ?? browserToday();
  }
}

const isThere = (value: unknown) => value !== undefined && value !== null;
