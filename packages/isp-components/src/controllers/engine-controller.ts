/**
 * Has what records and checks edits loaded: once the first drawing is on the screen, or at once where
 * somebody waits for it. Where it does not come it is tried again, since nothing can be saved without it.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { afterPaint } from '../context/after-paint.ts';
import { laterEngine, type Engine } from '../context/later-engine.ts';
import type { SaveStatus } from './save-controller.ts';
import { SaveRetry } from './save-retry.ts';

export class EngineController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #arrived: (engine: Engine) => void;
  #isHere = laterEngine.loaded !== undefined;
  #status: SaveStatus = { kind: 'idle' };
  #settle: (() => void) | undefined;
  #pending: Promise<void> | undefined;
  #isAsked = false;

  /** `arrived` is called once, before anybody who waits for it goes on. */
  constructor(host: ReactiveControllerHost, arrived: (engine: Engine) => void) {
    this.#host = host;
    this.#arrived = arrived;
    host.addController(this);
    new SaveRetry(host, { status: () => this.#status, again: () => void this.want() });
  }

  /** Resolves when it is there, or did not come; undefined where nobody waits for it. */
  get pending(): Promise<void> | undefined {
    return this.#pending;
  }

  /** Whether it was needed and did not come. */
  get hasFailed(): boolean {
    return this.#status.kind === 'failed';
  }

  hostUpdated(): void {
    if (!this.#pending || this.#isAsked) return;
    this.#isAsked = true;
    afterPaint(() => void this.want());
  }

  /** Asks for it once what there is has been drawn. */
  wantSoon(): void {
    if (this.#isHere || this.#pending) return;
    if (laterEngine.loaded) this.#arrive(laterEngine.loaded);
    else {
      this.#isAsked = false;
      this.#pending = new Promise((resolve) => (this.#settle = resolve));
    }
  }

  /** Asks for it at once; false where it does not come. */
  async want(): Promise<boolean> {
    const engine = this.#isHere ? laterEngine.loaded : await laterEngine.want();
    if (engine) this.#arrive(engine);
    else this.#status = { kind: 'failed', retryWhenOnline: true };
    this.#settle?.();
    this.#pending = undefined;
    this.#host.requestUpdate();
    return engine !== undefined;
  }

  #arrive(engine: Engine): void {
    if (this.#isHere) return;
    this.#isHere = true;
    this.#status = { kind: 'idle' };
    this.#arrived(engine);
  }
}
