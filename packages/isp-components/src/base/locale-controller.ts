/** Follows the page’s language, and translations that arrive late, and has the element redraw. */
import type { LitElement, ReactiveController } from 'lit';
import { Localiser } from '../locales/localiser.ts';
import { onMessagesAdded, SOURCE_LOCALE } from '../locales/packs.ts';
import { nearestLanguage, rootsAround } from './nearest-language.ts';

export class LocaleController implements ReactiveController {
  localiser = new Localiser(SOURCE_LOCALE);
  readonly #host: LitElement;
  #observer: MutationObserver | undefined;
  #stopListening: (() => void) | undefined;
  #language: string = SOURCE_LOCALE;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#read();
    this.#stopListening = onMessagesAdded(() => this.#renew());
    this.#observer = new MutationObserver(() => this.#read());
    const watch = { attributes: true, attributeFilter: ['lang'], subtree: true };
    for (const root of rootsAround(this.#host)) this.#observer.observe(root, watch);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#stopListening?.();
  }

  #read(): void {
    const language = nearestLanguage(this.#host) || SOURCE_LOCALE;
    if (language === this.#language) return;
    this.#language = language;
    this.#renew();
  }

  #renew(): void {
    this.localiser = new Localiser(this.#language);
    this.#host.requestUpdate();
  }
}
