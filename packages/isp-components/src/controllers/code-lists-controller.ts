/** Has an element draw again when the page is given other code lists. */
import type { CodeLists } from '@isp-kit/core/codes';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { onCodeListsSet } from '../context/code-lists.ts';
import { CodeWords, labelsFor } from './code-words.ts';

interface CodeListsHost extends ReactiveControllerHost {
  codeLists: CodeLists | undefined;
}

export class CodeListsController implements ReactiveController {
  readonly #host: CodeListsHost;
  #stopListening: (() => void) | undefined;

  constructor(host: CodeListsHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#stopListening = onCodeListsSet(() => this.#host.requestUpdate());
    // The lists may have changed while the element was away.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#stopListening?.();
  }

  /** Codes in words for this reader on this day, from the lists as they are now. */
  wordsFor(audience: string, today: string): CodeWords {
    return new CodeWords({ labelFor: labelsFor(audience), today, lists: this.#host.codeLists });
  }
}
