/** A translation that ships with the kit: its words, and whether somebody who speaks the language has read it. */
import { addLocaleNames, type LocaleNames } from './locale-names.ts';
import type { MessagePack } from './messages.ts';
import {
  addCodeNames,
  addMessages,
  markReviewed,
  type CodeNames,
  type Direction,
} from './packs.ts';

export type PackReview =
  /** Nobody who speaks the language has signed it off; elements say so where families read. */
  | { readonly status: 'unreviewed' }
  | { readonly status: 'reviewed'; readonly by: string; readonly on: string };

export interface LanguagePack {
  /** BCP 47, such as `ur`. */
  readonly locale: string;
  /** What the language calls itself. */
  readonly name: string;
  readonly direction: Direction;
  readonly review: PackReview;
  /**
   * Those words that families and children meet, which every page needs; or those that staff meet
   * besides, where they write a plan and review it. Each pack has words that the other has not.
   */
  readonly covers: 'families' | 'staff';
  readonly messages: MessagePack;
  /** What codes are called, by list. The pack for families has them, for staff too. */
  readonly codes?: CodeNames;
  /** What days, months and languages are called, where some browser does not know. */
  readonly names?: LocaleNames;
}

/**
 * Adds one of the kit’s translations; every element on the page whose language it is shows it at
 * once. A page for staff adds both packs of the language, in either order.
 */
export function addLanguage({
  locale,
  direction,
  review,
  covers,
  messages,
  codes,
  names,
}: LanguagePack): void {
  if (codes) addCodeNames(locale, codes);
  if (names) addLocaleNames(locale, names);
  // The viewer says whether anybody checked what families read; the words of staff are not in it.
  if (covers === 'families') markReviewed(locale, review.status === 'reviewed');
  addMessages(locale, messages, direction);
}
