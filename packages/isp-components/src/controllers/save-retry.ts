/**
 * Tries a save again by itself, where the host said that it may: when the browser is online again, and
 * where it is online already, after a while that grows. Somebody can always try again by hand.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { SaveStatus } from './save-controller.ts';

/** A connection that has just come back needs a moment. */
const FIRST_MS = 1000;
const LONGEST_MS = 60_000;
/** After about five minutes it is left to the person, who was told. */
const MOST = 10;

export interface SaveRetryOptions {
  readonly status: () => SaveStatus;
  /** Saves without moving anybody’s focus. */
  readonly again: () => void;
}

export class SaveRetry implements ReactiveController {
  readonly #options: SaveRetryOptions;
  #failed: SaveStatus | undefined;
  #tries = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, options: SaveRetryOptions) {
    this.#options = options;
    host.addController(this);
  }

  /** Whether something waits for the connection. */
  get waiting(): boolean {
    const status = this.#options.status();
    return status.kind === 'failed' && status.retryWhenOnline === true;
  }

  hostConnected(): void {
    addEventListener('online', this.#onOnline);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#onOnline);
    clearTimeout(this.#timer);
    this.#failed = undefined;
  }

  hostUpdated(): void {
    const status = this.#options.status();
    if (status.kind === 'saving') return;
    if (!this.waiting) this.#stop();
    else if (status !== this.#failed) {
      this.#failed = status;
      if (navigator.onLine) this.#tryIn(Math.min(FIRST_MS * 2 ** this.#tries, LONGEST_MS));
    }
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#failed = undefined;
    this.#tries = 0;
  }

  #tryIn(ms: number): void {
    clearTimeout(this.#timer);
    if (this.#tries >= MOST) return;
    this.#timer = setTimeout(() => {
      this.#tries++;
      if (this.waiting) this.#options.again();
    }, ms);
  }

  readonly #onOnline = (): void => {
    if (!this.waiting) return;
    this.#tries = 0;
    this.#tryIn(FIRST_MS);
  };
}
