/** Has the rules loaded for an element that wants them, after it has drawn, and has it draw again with them. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { laterRules, type Rules } from '../context/later-rules.ts';

export class RulesController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #wanted = false;
  #asked = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The rules where they are there. Whoever asks wants them: they come after this drawing, or never. */
  get rules(): Rules | undefined {
    this.#wanted = true;
    return laterRules.loaded;
  }

  /** Only once each: an element that draws at every key must not ask a page that is offline each time. */
  hostUpdated(): void {
    if (!this.#wanted || this.#asked) return;
    this.#asked = true;
    if (laterRules.loaded) return;
    void laterRules.want().then((rules) => {
      if (rules) this.#host.requestUpdate();
    });
  }
}
