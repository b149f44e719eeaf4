/** Opens folds: for a line that somebody wants to see, for the page’s address, and for paper. */
import type { LitElement, ReactiveController } from 'lit';
import { beginningOf } from './long-list.ts';
import { howLong, partWith } from './long-plan.ts';
import { onServer } from './on-server.ts';
import type { Folding } from './scene.ts';

/** A plan with more lines than this draws a fold when it is opened; a shorter one can be searched at once. */
const LONG_PLAN = 250;

export interface FoldHost extends LitElement {
  readonly print: string;
  readonly anchors: boolean;
}

export class FoldKeeper implements ReactiveController, Folding {
  readonly #host: FoldHost;
  /** Draws at once what was asked for. */
  readonly #draw: () => void;
  /** What a server sent is there in full, and stays. */
  #isWhole: boolean;
  #isOnPaper = false;
  #plan: object | undefined;
  #isLong = false;
  readonly #wanted = new Set<string>();
  readonly #whole = new Set<string>();
  /** Folds that were opened for printing, to be closed after it. */
  #opened: HTMLDetailsElement[] = [];
  #followed = '';

  /** `isServed`: the page came from a server, whole. */
  constructor(host: FoldHost, draw: () => void, isServed: boolean) {
    this.#host = host;
    this.#draw = draw;
    this.#isWhole = isServed || onServer();
    if (!onServer()) host.addController(this);
  }

  /** What of this plan is drawn; another plan begins anew. */
  of(plan: object): this {
    if (plan !== this.#plan) {
      if (this.#plan) this.#isWhole = onServer();
      this.#plan = plan;
      this.#isLong = howLong(plan) > LONG_PLAN;
      this.#wanted.clear();
      this.#whole.clear();
    }
    return this;
  }

  readonly isDrawn = (part: string): boolean =>
    this.#isWhole || !this.#isLong || this.#wanted.has(part) || this.#isOnFullPaper;

  get #isOnFullPaper(): boolean {
    return this.#isOnPaper && this.#host.print === 'full';
  }

  readonly want = (part: string): void => {
    if (this.isDrawn(part)) return;
    this.#wanted.add(part);
    this.#host.requestUpdate();
  };

  readonly shownOf = <Line>(part: string, lines: readonly Line[]): readonly Line[] => {
    const all = this.#isWhole || this.#isOnPaper || this.#whole.has(part);
    return all ? lines : beginningOf(lines);
  };

  readonly showAll = (part: string, firstHidden: string): void => {
    this.#whole.add(part);
    this.#draw();
    this.show(firstHidden);
  };

  hostConnected(): void {
    addEventListener('hashchange', this.#follow);
    addEventListener('beforeprint', this.#beforePaper);
    addEventListener('afterprint', this.#afterPaper);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#follow);
    removeEventListener('beforeprint', this.#beforePaper);
    removeEventListener('afterprint', this.#afterPaper);
  }

  hostUpdated(): void {
    if (location.hash !== this.#followed) this.#follow();
  }

  show(id: string): boolean {
    const line = this.#lineWith(id) ?? this.#drawnFor(id);
    if (!line) return false;
    for (let at = line.parentElement; at; at = at.parentElement) {
      if (at instanceof HTMLDetailsElement) at.open = true;
    }
    line.tabIndex = -1;
    line.focus({ preventScroll: true });
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    line.scrollIntoView({ block: 'start', behavior: still ? 'instant' : 'smooth' });
    return true;
  }

  #lineWith(id: string): HTMLElement | null {
    return this.#host.shadowRoot?.getElementById(id) ?? null;
  }

  /** A line of a long plan may not be drawn yet. */
  #drawnFor(id: string): HTMLElement | null {
    const part = this.#plan && partWith(this.#plan, id);
    if (part === undefined) return null;
    this.#wanted.add(part);
    this.#whole.add(part);
    this.#draw();
    return this.#lineWith(id);
  }

  /** An address that ends in a line’s id leads there: ids are UUIDs, so no other anchor is meant. */
  readonly #follow = (): void => {
    const id = location.hash.replace(this.#host.anchors ? /^#(line-)?/ : /^#/, '');
    if (id === '' || this.show(id)) this.#followed = location.hash;
  };

  readonly #beforePaper = (): void => {
    this.#isOnPaper = true;
    this.#draw();
    if (!this.#isOnFullPaper) return;
    const closed = this.#host.shadowRoot?.querySelectorAll<HTMLDetailsElement>(
      'details:not(.word, [open])',
    );
    this.#opened = [...(closed ?? [])];
    for (const fold of this.#opened) fold.open = true;
  };

  readonly #afterPaper = (): void => {
    this.#isOnPaper = false;
    for (const fold of this.#opened) fold.open = false;
    this.#opened = [];
  };
}
