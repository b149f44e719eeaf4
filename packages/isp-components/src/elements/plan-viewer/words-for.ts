/** The words of the page for one reader: those of everybody, or those for the child, or easy ones. */
import type { Localiser } from '../../locales/localiser.ts';
import { ReaderWords, type WordVariant } from '../../locales/reader-words.ts';
import { isTheChild } from './first-parts.ts';

export class WordsFor {
  #made: { readonly of: Localiser; readonly key: string; readonly words: Localiser } | undefined;

  /** The same object for as long as nothing has changed. */
  reader(words: Localiser, audience: string, easyRead: boolean): Localiser {
    const variants: WordVariant[] = [
      ...(isTheChild(audience) ? (['you'] as const) : []),
      ...(easyRead ? (['easy'] as const) : []),
    ];
    if (variants.length === 0) return words;
    const key = variants.join();
    if (this.#made?.of !== words || this.#made.key !== key) {
      this.#made = { of: words, key, words: new ReaderWords(words.locale, variants) };
    }
    return this.#made.words;
  }
}
