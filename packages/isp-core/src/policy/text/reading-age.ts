/** About how old somebody is who reads such a text with ease, by the Automated Readability Index. */
import { automatedReadability } from 'automated-readability';

/** What the formula asks for; counts of several texts may be added together. */
export interface ReadingCounts {
  readonly count: number;
  readonly letters: number;
  readonly sentences: number;
}

/** Children in the first grade, which the formula counts from, are six. */
const YEARS_BEFORE_GRADE_ONE = 5;

/** In whole years, at least 5. Says little of fewer than about a hundred words; none gives NaN. */
export function readingAge({ count, letters, sentences }: ReadingCounts): number {
  const grade = automatedReadability({ word: count, character: letters, sentence: sentences });
  return Math.max(5, Math.ceil(grade) + YEARS_BEFORE_GRADE_ONE);
}

/** The counts of all these texts as if they were one. */
export function countsOf(texts: readonly ReadingCounts[]): ReadingCounts {
  let [count, letters, sentences] = [0, 0, 0];
  for (const text of texts) {
    count += text.count;
    letters += text.letters;
    sentences += text.sentences;
  }
  return { count, letters, sentences };
}
