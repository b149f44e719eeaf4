/** Whether two names may be one: spelt the same, nearly the same, or another name. A person says whether near is the same. */
import { sameWords } from '../same-words.ts';

/** `near`: a letter more or less, accents, hyphens, or one part of a double name. */
export type NameLikeness = 'same' | 'near' | 'different';

export function compareNames(ours: string, theirs: string): NameLikeness {
  if (sameWords(ours, theirs)) return 'same';
  const [a, b] = [letters(ours), letters(theirs)];
  if (a === b) return 'near';
  if (sharesPart(ours, theirs)) return 'near';
  return a.length >= SHORTEST && b.length >= SHORTEST && isOneSlipAway(a, b) ? 'near' : 'different';
}

/** Of shorter names a single letter makes another name: Ian and Jan. */
const SHORTEST = 4;

/** Letters alone, without their marks. */
const letters = (name: string) =>
  name
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '')
    .toUpperCase();

/** Anne-Marie and Anne; Lee Okafor and Okafor. */
function sharesPart(ours: string, theirs: string): boolean {
  const [a, b] = [partsOf(ours), partsOf(theirs)];
  return a.length + b.length > 2 && a.some((part) => b.includes(part));
}

const partsOf = (name: string) =>
  name
    .split(/[\s-]+/u)
    .map(letters)
    .filter((part) => part.length >= 3);

/** One letter more, less or other, or two neighbours changed over. */
export function isOneSlipAway(a: string, b: string): boolean {
  const [one, other] = [Array.from(a), Array.from(b)];
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  let end = 0;
  const most = Math.min(one.length, other.length) - start;
  while (end < most && one.at(-1 - end) === other.at(-1 - end)) end++;
  const left = one.slice(start, one.length - end);
  const right = other.slice(start, other.length - end);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
