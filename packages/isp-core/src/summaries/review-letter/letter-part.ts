/** What a letter is: a title, how it opens, and parts under headings. */
import type { LetterHeading } from './letter-words.ts';

/** A heading with what stands under it. */
export interface LetterPart {
  readonly about: LetterHeading;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly items: readonly string[];
}

export interface ReviewLetter {
  readonly title: string;
  readonly opening: readonly string[];
  readonly parts: readonly LetterPart[];
}
