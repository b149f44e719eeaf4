/** What every part of a letter is made from: the plan as its reader may see it, the review, and words. */
import { fill } from '../../kernel/fill.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Review } from './judged.ts';
import type { LetterHeading, LetterWords } from './letter-words.ts';
import type { LetterPart } from './letter-part.ts';

export interface LetterScene {
  readonly plan: Plan;
  readonly review: Review;
  readonly words: LetterWords;
}

/** What the child likes to be called. */
export const callName = ({ person }: Plan): string => person.preferredName ?? person.givenName;

export const nameOf = ({ plan }: LetterScene, id: string | undefined): string | undefined =>
  id === undefined ? undefined : plan.people.find((person) => person.id === id)?.name;

/** A text that stands as a sentence of its own. */
export const sentence = (text: string): string => fill('{text}.', { text: text.trim() });

/** A line by its words; a reader who is not shown the line is told nothing of it. */
export function lineNamed(
  { words }: LetterScene,
  lines: readonly { readonly id: string; readonly statement: string }[],
  id: string,
): string {
  return sentence(lines.find((line) => line.id === id)?.statement ?? words.unnamed);
}

/** The part, where there is something to say in it. */
export function part(
  { words }: LetterScene,
  heading: LetterHeading,
  { paragraphs = [], items = [] }: Partial<Pick<LetterPart, 'paragraphs' | 'items'>>,
): LetterPart[] {
  if (paragraphs.length + items.length === 0) return [];
  return [{ about: heading, heading: words.headings[heading], paragraphs, items }];
}
