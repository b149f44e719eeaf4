/** Two people's versions of a text, word by word, for the person who has to choose. */
import { diffComm } from 'node-diff3';

/** A stretch of text that both have, or that each has in another way. */
export type TextPart =
  { readonly same: string } | { readonly ours: string; readonly theirs: string };

/**
 * The parts of `ours` and `theirs` in order: put together, `same` and `ours` give our text, and `same`
 * and `theirs` give theirs, to the last space. Words are what is between spaces.
 */
export function compareTexts(ours: string, theirs: string): TextPart[] {
  return diffComm(wordsOf(ours), wordsOf(theirs)).map((part) =>
    part.common
      ? { same: part.common.join('') }
      : { ours: part.buffer1.join(''), theirs: part.buffer2.join('') },
  );
}

/** Each word with the space after it, so that nothing of the text is lost. */
const wordsOf = (text: string): string[] => text.match(/^\s+|\S+\s*/g) ?? [];
