/** A module that an element wants for what it draws: asked for after the first drawing that needs it. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { LaterModule } from '../context/later-module.ts';

export class LaterController<Module> implements ReactiveController {
  /** Whether it was asked for and did not come. */
  failed = false;
  readonly #host: ReactiveControllerHost;
  readonly #later: LaterModule<Module>;
  #wanted = false;
  #asked = false;

  constructor(host: ReactiveControllerHost, later: LaterModule<Module>) {
    this.#host = host;
    this.#later = later;
    host.addController(this);
  }

  /** The module where it is there. Whoever asks wants it: the element is drawn again when it comes. */
  get module(): Module | undefined {
    this.#wanted = true;
    return this.#later.loaded;
  }

  hostUpdated(): void {
    if (this.#wanted && !this.#asked && !this.#later.loaded) this.again();
  }

  /** Asks once more, as where there was no connection. */
  readonly again = (): void => {
    this.#asked = true;
    this.failed = false;
    void this.#later.want().then((module) => {
      this.failed = module === undefined;
      this.#host.requestUpdate();
    });
  };
}
