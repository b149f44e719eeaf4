/** What is wrong with a translation, in words; empty where nothing is. It needs no browser. */
import * as lists from '@isp-kit/core/codes/lists';
import type { CodeList } from '@isp-kit/core/codes';
import { en } from '../locales/en.ts';
import type { LanguagePack } from '../locales/language-pack.ts';
import type { Message } from '../locales/message.ts';
import { sameWords } from './same-words.ts';

const english = en as Readonly<Record<string, Message>>;

/** What families and children meet, by the first word of the key. */
const forFamilies = new Set(
  'shared part language choice opening viewer you easy findings'.split(' '),
);

/** Viewers open these to explain a word, so they are said in full. */
const explained = new Set(['layers', 'areas-of-development']);

const codeLists = Object.values<unknown>(lists).filter(
  (value): value is CodeList => typeof value === 'object' && value !== null && 'entries' in value,
);

const textsOf = (message: Message): [form: string, text: string][] =>
  typeof message === 'string' ? [['', message]] : Object.entries(message);

const slotsIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');

const slotsOf = (message: Message) =>
  new Set(textsOf(message).flatMap(([, text]) => slotsIn(text)));

const hasLetters = (text: string) => /\p{L}/u.test(text.replaceAll(/\{\w+\}/g, ''));

/** The keys that a pack of this cover has to have, and no others. */
export function keysCovered(covers: LanguagePack['covers']): string[] {
  const isOurs = (key: string) => forFamilies.has(key.split('.')[0] ?? '');
  return Object.keys(english).filter((key) => isOurs(key) === (covers === 'families'));
}

export function packProblems(pack: LanguagePack): string[] {
  return [
    ...keyProblems(pack),
    ...messageProblems(pack),
    ...codeProblems(pack),
    ...nameProblems(pack),
  ];
}

function keyProblems({ covers, messages }: LanguagePack): string[] {
  const wanted = new Set(keysCovered(covers));
  const there = Object.keys(messages);
  return [
    ...[...wanted].filter((key) => !there.includes(key)).map((key) => `${key}: missing`),
    ...there.filter((key) => !wanted.has(key)).map((key) => `${key}: not a key of this pack`),
  ];
}

function messageProblems({ locale, messages }: LanguagePack): string[] {
  const isSame = new Set([...(sameWords['*'] ?? []), ...(sameWords[locale] ?? [])]);
  const categories = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
  return Object.entries<Message | undefined>(messages).flatMap(([key, message]) => {
    const source = english[key];
    if (message === undefined || source === undefined) return [];
    const sourceTexts = new Set(textsOf(source).map(([, text]) => text));
    const left = textsOf(message)
      .filter(([, text]) => sourceTexts.has(text) && hasLetters(text) && !isSame.has(text))
      .map(([, text]) => `${key}: still in English: ${text}`);
    return [
      ...left,
      ...slotProblems(key, source, message),
      ...pluralProblems(key, source, message, categories),
      ...textsOf(message).flatMap(([form, text]) =>
        text.trim() === text && text !== '' ? [] : [`${key} ${form}: empty, or space at an end`],
      ),
    ];
  });
}

/** A plural form may leave a slot out, as “one” does with its number; a single text may not. */
function slotProblems(key: string, source: Message, message: Message): string[] {
  const wanted = slotsOf(source);
  return textsOf(message).flatMap(([form, text]) => {
    const has = new Set(slotsIn(text));
    const strange = [...has].filter((slot) => !wanted.has(slot) && slot !== 'count');
    const missing = [...wanted].filter((slot) => !has.has(slot) && !(form && slot === 'count'));
    return [
      ...strange.map((slot) => `${key} ${form}: {${slot}} is not a slot of this message`),
      ...missing.map((slot) => `${key} ${form}: {${slot}} is missing`),
    ];
  });
}

function pluralProblems(
  key: string,
  source: Message,
  message: Message,
  categories: readonly string[],
): string[] {
  if (typeof source === 'string' || typeof message === 'string') {
    return typeof source === typeof message ? [] : [`${key}: a plural in one language alone`];
  }
  const has = Object.keys(message);
  return [
    ...categories.filter((form) => !has.includes(form)).map((form) => `${key}: no “${form}”`),
    ...has
      .filter((form) => !categories.includes(form))
      .map((form) => `${key}: no use for “${form}”`),
    ...(message.other.includes('{count}') ? [] : [`${key}: “other” does not say {count}`]),
  ];
}

/** The names of days and months, where the pack brings its own. */
function nameProblems({ names }: LanguagePack): string[] {
  if (!names) return [];
  const { months, weekdays, beforeLast, languages } = names;
  const all = [...months, ...weekdays, beforeLast, ...Object.values(languages)];
  return [
    ...(months.length === 12 ? [] : [`names: ${months.length} months`]),
    ...(weekdays.length === 7 ? [] : [`names: ${weekdays.length} weekdays`]),
    ...(all.every((name) => name.trim() !== '') ? [] : ['names: one is empty']),
  ];
}

function codeProblems({ covers, codes = {} }: LanguagePack): string[] {
  if (covers === 'staff') {
    return Object.keys(codes).map((id) => `${id}: codes are named in the pack for families`);
  }
  const known = new Set(codeLists.map(({ id }) => id));
  const strange = Object.keys(codes).filter((id) => !known.has(id));
  const missing = codeLists.flatMap(({ id, entries }) =>
    entries.flatMap(({ code }) => {
      const name = codes[id]?.[code];
      if (!name?.label.trim()) return [`${id} ${code}: no name`];
      return explained.has(id) && !name.definition ? [`${id} ${code}: no definition`] : [];
    }),
  );
  const extra = codeLists.flatMap(({ id, entries }) =>
    Object.keys(codes[id] ?? {})
      .filter((code) => !entries.some((entry) => entry.code === code))
      .map((code) => `${id} ${code}: not a code of this list`),
  );
  return [...strange.map((id) => `${id}: not a list of the kit`), ...missing, ...extra];
}
