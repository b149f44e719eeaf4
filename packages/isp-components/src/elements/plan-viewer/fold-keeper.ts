/** Opens folds: for a line that somebody wants to see, for the page’s address, and for paper. */
import type { LitElement, ReactiveController } from 'lit';

export class FoldKeeper implements ReactiveController {
  readonly #host: LitElement;
  /** Folds that were opened for printing, to be closed after it. */
  #opened: HTMLDetailsElement[] = [];
  #followed = '';

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#follow);
    addEventListener('beforeprint', this.#openAll);
    addEventListener('afterprint', this.#closeAgain);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#follow);
    removeEventListener('beforeprint', this.#openAll);
    removeEventListener('afterprint', this.#closeAgain);
  }

  hostUpdated(): void {
    if (location.hash !== this.#followed) this.#follow();
  }

  show(id: string): boolean {
    const line = this.#host.shadowRoot?.getElementById(id);
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

  /** An address that ends in a line’s id leads there: ids are UUIDs, so no other anchor is meant. */
  readonly #follow = (): void => {
    if (location.hash === '' || this.show(location.hash.slice(1))) this.#followed = location.hash;
  };

  readonly #openAll = (): void => {
    const closed = this.#host.shadowRoot?.querySelectorAll<HTMLDetailsElement>(
      'details:not(.word, [open])',
    );
    this.#opened = [...(closed ?? [])];
    for (const fold of this.#opened) fold.open = true;
  };

  readonly #closeAgain = (): void => {
    for (const fold of this.#opened) fold.open = false;
    this.#opened = [];
  };
}
