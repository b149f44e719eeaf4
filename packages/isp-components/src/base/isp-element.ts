/** What every element of the kit shares: its look, and its words in the page’s language. */
import { LitElement } from 'lit';
import type { Localiser } from '../locales/localiser.ts';
import type { MessageData, MessageKey } from '../locales/messages.ts';
import { bringWords, type EnglishWords } from '../locales/packs.ts';
import { baseStyles } from '../styles/base-styles.ts';
import { LocaleController } from './locale-controller.ts';

/**
 * @csspart frame - all that the element shows
 * @cssprop --isp-color-ink - text
 * @cssprop --isp-color-ink-soft - text that matters less
 * @cssprop --isp-color-surface - what everything stands on
 * @cssprop --isp-color-panel - a panel, set off from the surface
 * @cssprop --isp-color-line - thin lines between things
 * @cssprop --isp-color-edge - the edges of controls
 * @cssprop --isp-color-accent - links, buttons and what is open
 * @cssprop --isp-color-accent-ink - text on the accent
 * @cssprop --isp-color-accent-panel - a panel of the accent’s tint
 * @cssprop --isp-color-voice - the mark beside the child’s and the family’s own words
 * @cssprop --isp-color-voice-panel - what their words stand on
 * @cssprop --isp-color-good - what goes well
 * @cssprop --isp-color-good-panel - what it stands on
 * @cssprop --isp-color-caution - what to look at
 * @cssprop --isp-color-caution-panel - what it stands on
 * @cssprop --isp-color-danger - what is wrong
 * @cssprop --isp-color-danger-panel - what it stands on
 * @cssprop --isp-color-button - main buttons; the accent where nothing is said
 * @cssprop --isp-color-button-ink - text on main buttons
 * @cssprop --isp-color-focus - the ring around what has focus
 * @cssprop --isp-font-family - the typeface
 * @cssprop --isp-font-size - the size of text
 * @cssprop --isp-line-height - the height of a line of text
 * @cssprop --isp-measure - the longest line of text
 * @cssprop --isp-radius - how round corners are
 * @cssprop --isp-edge-width - how thick the edges of controls are
 * @cssprop --isp-focus-width - how thick each of the two rings around what has focus is
 * @cssprop --isp-control-height - how high fields and buttons are at least
 * @cssprop --isp-space - the unit of space, of which all others are multiples
 */
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
