/** The translations that the page has added, and who wants to know of a new one. */
import { firstShared } from './en/first-shared.ts';
import type { Message } from './message.ts';
import type { MessageKey, MessagePack } from './messages.ts';

/** The language that every message exists in. */
export const SOURCE_LOCALE = 'en';

/** English words by key. */
export type EnglishWords = Readonly<Record<string, Message>>;

const brought = new Set<EnglishWords>();
let english: EnglishWords = firstShared;

/** Adds the English words that an element needs; once is enough for all of its kind. */
export function bringWords(words: EnglishWords): void {
  if (brought.has(words)) return;
  brought.add(words);
  english = { ...english, ...words };
}

const packs = new Map<string, MessagePack>();
const listeners = new Set<() => void>();

/** Which way a script runs. */
export type Direction = 'ltr' | 'rtl';
const directions = new Map<string, Direction>();

/**
 * Adds a translation, or words of your own over the English ones. Elements on the page show it at
 * once. Adding to the same language again keeps earlier keys that the new pack does not have.
 * `direction` is that of its script; where nobody has said it, that which the browser knows.
 */
export function addMessages(locale: string, pack: MessagePack, direction?: Direction): void {
  const key = locale.toLowerCase();
  packs.set(key, { ...packs.get(key), ...pack });
  if (direction) directions.set(key, direction);
  for (const listener of listeners) listener();
}

/** Which way the words of a language run. */
export function directionOf(locale: string): Direction {
  const said = nearestFirst(locale).flatMap((name) => directions.get(name) ?? []);
  return said[0] ?? directionInBrowser(locale);
}

/** Not every browser has this, and TypeScript does not know of it yet. */
interface LocaleWithText extends Intl.Locale {
  readonly getTextInfo?: () => { readonly direction: Direction };
}

const directionInBrowser = (locale: string): Direction =>
  (new Intl.Locale(locale) as LocaleWithText).getTextInfo?.().direction ?? 'ltr';

/** Calls `listener` after each added pack; gives back how to stop. */
export function onMessagesAdded(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** `ur-PK` gives `ur-pk`, `ur`: the packs to look in, nearest first. */
function nearestFirst(locale: string): string[] {
  const parts = locale.toLowerCase().split('-');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
}

/** The language whose words a reader of `locale` gets: that one where there is a pack, else English. */
export function textLocale(locale: string): string {
  const found = nearestFirst(locale).some((name) => packs.has(name));
  return found ? locale : SOURCE_LOCALE;
}

const unreviewed = new Set<string>();

/** Says whether somebody who speaks the language has read the translation that is about to be added. */
export function markReviewed(locale: string, isReviewed: boolean): void {
  const key = locale.toLowerCase();
  if (isReviewed) unreviewed.delete(key);
  else unreviewed.add(key);
}

/** Whether the words of a reader of `locale` come from a translation that nobody has checked. */
export function isUnreviewed(locale: string): boolean {
  return nearestFirst(locale).some((name) => unreviewed.has(name));
}

/** The message in the nearest language that has it; the key itself where nobody brought it, so that it is noticed. */
export function messageFor(locale: string, key: MessageKey): Message {
  for (const name of nearestFirst(locale)) {
    const message = packs.get(name)?.[key];
    if (message !== undefined) return message;
  }
  return packs.get(SOURCE_LOCALE)?.[key] ?? english[key] ?? key;
}

/** Whether `key` is among the words that are there, such as the name of a code that a host may have added to. */
export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(english, key);
}

/**
 * Whether a variant of a message may stand in for it in this language: a pack that has the message
 * and lacks the variant keeps its own words, since English ones among them would be no kindness.
 */
export function isSaidIn(locale: string, variant: string, key: string): variant is MessageKey {
  const has = (wanted: string) =>
    nearestFirst(locale).some((name) => packs.get(name)?.[wanted as MessageKey] !== undefined);
  return has(variant) || (isMessageKey(variant) && (!has(key) || locale.split('-')[0] === 'en'));
}

/** What the codes of lists are called in one language: list, then code. */
export type CodeNames = Readonly<Record<string, Readonly<Record<string, CodeName>>>>;

export interface CodeName {
  readonly label: string;
  /** What it means, in a sentence. */
  readonly definition?: string;
}

const codeNames = new Map<string, CodeNames>();

/** Adds the names of codes; elements draw them when the messages of the language are added. */
export function addCodeNames(locale: string, names: CodeNames): void {
  const key = locale.toLowerCase();
  codeNames.set(key, { ...codeNames.get(key), ...names });
}

/** What a code is called in the nearest language that has a name for it. */
export function codeNameFor(locale: string, list: string, code: string): CodeName | undefined {
  for (const name of nearestFirst(locale)) {
    const found = codeNames.get(name)?.[list]?.[code];
    if (found) return found;
  }
  return undefined;
}
