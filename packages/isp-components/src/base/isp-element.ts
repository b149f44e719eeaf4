/** What every element of the kit shares: its look, and its words in the page’s language. */
import { LitElement } from 'lit';
import type { Localiser } from '../locales/localiser.ts';
import type { MessageData, MessageKey } from '../locales/messages.ts';
import { bringWords, type EnglishWords } from '../locales/packs.ts';
import { baseStyles } from '../styles/base-styles.ts';
import { LocaleController } from './locale-controller.ts';

export abstract class IspElement extends LitElement {
  static override styles = baseStyles;
  /** The English words that the element needs besides those that all share. */
  static readonly english: readonly EnglishWords[] = [];

  readonly #locale = new LocaleController(this);

  constructor() {
    super();
    (this.constructor as typeof IspElement).english.forEach(bringWords);
  }

  /** What has to come before the element is all there; `updateComplete` waits for it. */
  protected get pending(): Promise<unknown> | undefined {
    return undefined;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    let complete = await super.getUpdateComplete();
    while (this.pending) {
      await this.pending;
      complete = await super.getUpdateComplete();
    }
    return complete;
  }

  /** Words, dates and lists in the page’s language; hand this to template functions. */
  protected get words(): Localiser {
    return this.#locale.localiser;
  }

  /** One message in the page’s language. */
  protected t<Key extends MessageKey>(key: Key, ...data: MessageData<Key>): string {
    return this.words.t(key, ...data);
  }
}
