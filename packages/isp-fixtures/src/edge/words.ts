/** Every word of every choice, in as few documents as hold them all. */
import type { Field, Fields } from '../table/field.ts';
import { planTable } from '../table/plan-table.ts';
import type { EdgeFixture } from './edge-fixture.ts';
import { makeDocument } from './make-document.ts';

const MOST_WORDS = mostWords(planTable);

/** Document number n has word number n of every choice, starting again where there are fewer. */
export const wordEdges: readonly EdgeFixture[] = Array.from({ length: MOST_WORDS }, (_, n) => ({
  name: `words-${n + 1}`,
  summary: `Word ${n + 1} of every choice, starting again where there are fewer.`,
  value: () => makeDocument({ choice: (words) => words[n % words.length] ?? '' }),
}));

function mostWords(fields: Fields): number {
  return Math.max(1, ...fields.map(({ field }) => wordsOf(field)));
}

function wordsOf(field: Field): number {
  if (field.kind === 'choice') return field.words.length;
  if (field.kind === 'list') return wordsOf(field.entry);
  return field.kind === 'object' ? mostWords(field.fields) : 1;
}
