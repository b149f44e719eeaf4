/**
 * Message templates: English text with named gaps. The types read the gaps off the text, so that a
 * message whose facts are missing, misspelt or of the wrong type does not compile.
 *
 * `{name}` text or a number · `{due:date}` "4 March 2029" · `{days:count day/days}` "1 day",
 * "12 days" · `{missing:words}` codes, each said by the rule's `words`: "who gives it and for how long"
 */
import type { PlainDate } from '../../kernel/plain-date.ts';
import { dateInWords } from '../../reviews/date-in-words.ts';

type Gap<Text extends string> = Text extends `${string}{${infer G}}${infer Rest}`
  ? G | Gap<Rest>
  : never;

type NameOf<G extends string> = G extends `${infer Name}:${string}` ? Name : G;

type ValueOf<G extends string, Word extends string> = G extends `${string}:${infer Format}`
  ? Format extends 'date'
    ? PlainDate
    : Format extends 'words'
      ? readonly Word[]
      : Format extends `count ${string}/${string}`
        ? number
        : never
  : string | number;

/** The facts that a message needs, by the names of its gaps. */
export type MessageData<Text extends string, Word extends string = string> = {
  readonly [G in Gap<Text> as NameOf<G>]: ValueOf<G, Word>;
};

/** A fact in a finding. */
export type Fact = string | number | readonly string[];

type Facts = Readonly<Record<string, Fact>>;

/** A template that has been read: it only waits for facts. */
export type Sentence = (data: Facts) => string;

const GAP = /\{([A-Za-z]+)(?::(date|words|count ([^}/]+)\/([^}/]+)))?\}/g;

/** Reads a template once, so that every finding after the first costs a few joins of text. */
export function compileTemplate(
  template: string,
  words: Readonly<Record<string, string>> = {},
): Sentence {
  const parts: (string | Sentence)[] = [];
  let end = 0;
  for (const match of template.matchAll(GAP)) {
    parts.push(template.slice(end, match.index), gapFiller(match, words));
    end = match.index + match[0].length;
  }
  if (parts.length === 0) return () => template;
  parts.push(template.slice(end));
  return (data) => {
    let text = '';
    for (const part of parts) text += typeof part === 'string' ? part : part(data);
    return text;
  };
}

/** The text with its gaps filled. A gap without a fact stays as it is, where everybody can see it. */
export function fillTemplate(
  template: string,
  data: Facts,
  words: Readonly<Record<string, string>> = {},
): string {
  return compileTemplate(template, words)(data);
}

function gapFiller(
  [gap, name = '', format, one, many]: RegExpExecArray,
  words: Readonly<Record<string, string>>,
): Sentence {
  return (data) => {
    const fact = data[name];
    if (fact === undefined) return gap;
    if (typeof fact === 'object') return listInWords(fact.map((code) => words[code] ?? code));
    if (format === 'date') return dateInWords(String(fact));
    if (one !== undefined && many !== undefined) return `${fact} ${fact === 1 ? one : many}`;
    return String(fact);
  };
}

/** "a", "a and b", "a, b and c". */
export function listInWords(items: readonly string[]): string {
  const last = items.at(-1);
  if (last === undefined || items.length === 1) return last ?? '';
  return `${items.slice(0, -1).join(', ')} and ${last}`;
}
