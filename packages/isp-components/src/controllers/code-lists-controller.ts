/** Has an element draw again when the page is given other code lists. */
import type { CodeLists } from '@isp-kit/core/codes';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { bringCodeLists, onCodeListsSet } from '../context/code-lists.ts';
import { CodeWords, labelsFor } from './code-words.ts';

interface CodeListsHost extends ReactiveControllerHost {
  codeLists: CodeLists | undefined;
}

export class CodeListsController implements ReactiveController {
  readonly #host: CodeListsHost;
  #stopListening: (() => void) | undefined;
  #made: { asked: readonly unknown[]; words: CodeWords } | undefined;

  /** `more` are lists that the element shows codes of, besides those that every element has. */
  constructor(host: CodeListsHost, more?: CodeLists) {
    if (more) bringCodeLists(more);
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#stopListening = onCodeListsSet(() => this.#renew());
    // The lists may have changed while the element was away.
    this.#renew();
  }

  hostDisconnected(): void {
    this.#stopListening?.();
  }

  /** Codes in words for this reader, in this language, on this day, from the lists as they are now; the same object until one of these changes. */
  wordsFor(audience: string, today: string, locale: string): CodeWords {
    const lists = this.#host.codeLists;
    const asked = [audience, today, lists, locale];
    if (!this.#made?.asked.every((one, index) => one === asked[index])) {
      const words = new CodeWords({ labelFor: labelsFor(audience), today, lists, locale });
      this.#made = { asked, words };
    }
    return this.#made.words;
  }

  #renew(): void {
    this.#made = undefined;
    this.#host.requestUpdate();
  }
}
