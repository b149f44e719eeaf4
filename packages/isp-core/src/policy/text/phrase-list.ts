/** Lists of phrases that a rule looks for, and the looking: by whole words, in linear time, without patterns. */
import { quotedPlaces } from './is-quoted.ts';
import { noWords, scanWords, type Words } from './scan-words.ts';
import type { PlanText } from './plan-texts.ts';

/** Phrases that mean the same to a rule, and what it says of them. */
export interface PhraseGroup {
  /** In lower case, words with one space between. */
  readonly phrases: readonly string[];
  /** Longer phrases that begin with one of them and are meant otherwise. */
  readonly except?: readonly string[];
}

interface Phrase<Group> {
  readonly text: string;
  readonly hashes: readonly number[];
  /** Absent for a phrase that is only there to be left alone. */
  readonly group?: Group;
}

/** Phrases by their first word. */
export interface PhraseList<Group extends PhraseGroup> {
  readonly byFirstWord: ReadonlyMap<number, readonly Phrase<Group>[]>;
  /** A quick no for most words: a bit for the end of each first word's number. */
  readonly sieve: Uint8Array;
}

/** A phrase in a text. */
export interface PhraseFound<Group> {
  readonly group: Group;
  /** The phrase as the list has it. */
  readonly phrase: string;
}

const SIEVE = 4096;

/** A list made ready for looking. A bundle drops the lists that nothing uses. */
/* @__NO_SIDE_EFFECTS__ */
export function phraseList<Group extends PhraseGroup>(groups: readonly Group[]): PhraseList<Group> {
  const byFirstWord = new Map<number, Phrase<Group>[]>();
  const sieve = new Uint8Array(SIEVE);
  const add = (text: string, group?: Group) => {
    const hashes = hashesOf(text);
    const [first] = hashes;
    if (first === undefined) return;
    const phrases = byFirstWord.get(first) ?? [];
    phrases.push({ text, hashes, ...(group && { group }) });
    // The longest first, so that an exception is met before what it excepts.
    phrases.sort((a, b) => b.hashes.length - a.hashes.length);
    byFirstWord.set(first, phrases);
    sieve[first & (SIEVE - 1)] = 1;
  };
  for (const group of groups) {
    for (const phrase of group.phrases) add(phrase, group);
    for (const phrase of group.except ?? []) add(phrase);
  }
  return { byFirstWord, sieve };
}

function hashesOf(text: string): number[] {
  const words = noWords();
  scanWords(text, words);
  return words.hashes;
}

/** The first phrase of the list in the text, outside quotation marks. */
export function findPhrase<Group extends PhraseGroup>(
  list: PhraseList<Group>,
  text: PlanText,
): PhraseFound<Group> | undefined {
  const { words, first, count } = text;
  let isQuoted: ((at: number) => boolean) | undefined;
  for (let i = first; i < first + count; i++) {
    const hash = words.hashes[i] ?? 0;
    if (list.sieve[hash & (SIEVE - 1)] === 0) continue;
    const phrase = list.byFirstWord.get(hash)?.find((each) => isAt(each, text, i));
    if (!phrase) continue;
    if (!phrase.group) {
      i += phrase.hashes.length - 1;
      continue;
    }
    isQuoted ??= quotedPlaces(text.text);
    if (isQuoted(words.starts[i] ?? 0)) continue;
    return { group: phrase.group, phrase: phrase.text };
  }
  return undefined;
}

function isAt<Group>({ hashes, text }: Phrase<Group>, within: PlanText, word: number): boolean {
  const { words, first, count } = within;
  if (word + hashes.length > first + count) return false;
  if (hashes.some((hash, k) => words.hashes[word + k] !== hash)) return false;
  return asPhrase(within.text, words, word, hashes.length) === asPhraseText(text);
}

/** The words as they stand, to be sure: two words may share a number, and a full stop may part them. */
function asPhrase(text: string, { starts }: Words, word: number, length: number): string {
  const from = starts[word] ?? 0;
  const last = starts[word + length - 1] ?? 0;
  let to = last;
  while (to < text.length && !/[^\p{L}\p{N}'’]/u.test(text.charAt(to))) to++;
  return asPhraseText(text.slice(from, to));
}

const asPhraseText = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .replaceAll(/[\s\-‑–]+/g, ' ')
    .trim();
