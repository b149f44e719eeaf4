/** A translation that ships with the kit: its words, and whether somebody who speaks the language has read it. */
import type { MessagePack } from './messages.ts';
import { addCodeNames, addMessages, markReviewed, type CodeNames } from './packs.ts';

export type PackReview =
  /** Nobody who speaks the language has signed it off; elements say so where families read. */
  | { readonly status: 'unreviewed' }
  | { readonly status: 'reviewed'; readonly by: string; readonly on: string };

export interface LanguagePack {
  /** BCP 47, such as `ur`. */
  readonly locale: string;
  /** What the language calls itself. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  readonly review: PackReview;
  /** Every string, or those that families and children meet. */
  readonly covers: 'everything' | 'families';
  readonly messages: MessagePack;
  /** What codes are called, by list. */
  readonly codes: CodeNames;
}

/** Adds one of the kit’s translations; every element on the page whose language it is shows it at once. */
export function addLanguage({ locale, review, messages, codes }: LanguagePack): void {
  addCodeNames(locale, codes);
  markReviewed(locale, review.status === 'reviewed');
  addMessages(locale, messages);
}
