/** Words for one reader: of a message with a kinder variant, that variant. */
import { Localiser } from './localiser.ts';
import type { MessageData, MessageKey } from './messages.ts';
import { isSaidIn } from './packs.ts';

/** `you`: the plan speaks to the child it is about. `easy`: short sentences, everyday words. */
export type WordVariant = 'you' | 'easy';

export class ReaderWords extends Localiser {
  readonly #variants: readonly WordVariant[];

  /** The first variant that a message has is taken; where it has none, the message itself. */
  constructor(pageLanguage: string, variants: readonly WordVariant[]) {
    super(pageLanguage);
    this.#variants = variants;
  }

  override t<Key extends MessageKey>(key: Key, ...data: MessageData<Key>): string {
    // A variant never needs more than its message does.
    return super.t(this.#variantOf(key) as Key, ...data);
  }

  override code(area: string, code: string): string {
    const key = `${area}.${code}`;
    const variant = this.#variantOf(key);
    return variant === key ? super.code(area, code) : super.t(variant as 'viewer.empty');
  }

  #variantOf(key: string): string {
    for (const variant of this.#variants) {
      if (isSaidIn(this.locale, `${variant}.${key}`, key)) return `${variant}.${key}`;
    }
    return key;
  }
}
