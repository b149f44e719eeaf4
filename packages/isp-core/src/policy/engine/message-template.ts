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

const GAP = /\{([A-Za-z]+)(?::(date|words|count ([^}/]+)\/([^}/]+)))?\}/g;

/** The text with its gaps filled. A gap without a fact stays as it is, where everybody can see it. */
export function fillTemplate(
  template: string,
  data: Readonly<Record<string, Fact>>,
  words: Readonly<Record<string, string>> = {},
): string {
  return template.replace(
    GAP,
    (gap: string, name: string, format?: string, one?: string, many?: string) => {
      const fact = data[name];
      if (fact === undefined) return gap;
      if (typeof fact === 'object') return listInWords(fact.map((code) => words[code] ?? code));
      if (format === 'date') return dateInWords(String(fact));
      if (one !== undefined && many !== undefined) return `${fact} ${fact === 1 ? one : many}`;
      return String(fact);
    },
  );
}

/** "a", "a and b", "a, b and c". */
export function listInWords(items: readonly string[]): string {
  const last = items.at(-1);
  if (last === undefined || items.length === 1) return last ?? '';
  return `${items.slice(0, -1).join(', ')} and ${last}`;
}
