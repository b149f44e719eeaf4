/** What every section needs to know to put itself into words, and how a line is put together. */
import type { CodeLists } from '../../codes/all-lists.ts';
import { findCode, type LabelFor } from '../../codes/code-list.ts';
import { planLists } from '../../codes/plan-lists.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import type { Plan } from '../../plan/plan.ts';
import { dateInWords } from '../../reviews/date-in-words.ts';
import { nameOf } from './name-of.ts';
import type { ReadingDetail, ReadingItem, ReadingPart } from './reading.ts';

type ListId = keyof typeof planLists;

/** A label and what stands under it; left out where there is nothing. */
export type Row = readonly [label: string, text: string | undefined];

export interface Context {
  readonly plan: Plan;
  readonly today: PlainDate;
  /** The label of a code. One that no list knows is told without its hyphens. */
  readonly label: (list: ListId, code: string) => string;
  /** The name behind a reference to somebody; undefined where this view does not tell. */
  readonly name: (id: string | undefined) => string | undefined;
  /** The names that this view tells, in a sentence. */
  readonly names: (ids: readonly string[]) => string | undefined;
  /** What was written down: in the language of the plan. `written` are those rows that are people’s own texts. */
  readonly line: (text: string, more?: LineMore) => ReadingItem;
}

export interface LineMore {
  /** In the kit’s words. */
  readonly rows?: readonly Row[];
  /** In the words of whoever wrote the plan. */
  readonly written?: readonly Row[];
  readonly parts?: readonly ReadingPart[];
}

export interface ContextOptions {
  readonly plan: Plan;
  readonly today: PlainDate;
  readonly labelFor: LabelFor;
  readonly lists?: CodeLists;
}

export function contextOf({ plan, today, labelFor, lists = planLists }: ContextOptions): Context {
  const name = (id: string | undefined) => nameOf(plan, id);
  const language = foreign(plan.language);
  const inTongue = language === undefined ? {} : { language };
  return {
    plan,
    today,
    label(list, code) {
      const entry = lists[list] && findCode(lists[list], code);
      if (!entry) return unhyphened(code);
      return labelFor === 'family' ? entry.familyLabel : entry.label;
    },
    name,
    names: (ids) => joined(ids.flatMap((id) => name(id) ?? [])),
    line(text, { rows = [], written = [], parts = [] } = {}) {
      return {
        text,
        ...inTongue,
        details: [
          ...detailsOf(written).map((detail) => ({ ...detail, ...inTongue })),
          ...detailsOf(rows),
        ],
        parts: parts.filter(({ items }) => items.length > 0),
      };
    },
  };
}

/** A line of the kit’s own words, whatever language the plan is in. */
export function ownLine(
  text: string,
  rows: readonly Row[] = [],
  parts: readonly ReadingPart[] = [],
): ReadingItem {
  return { text, details: detailsOf(rows), parts: parts.filter(({ items }) => items.length > 0) };
}

function detailsOf(rows: readonly Row[]): ReadingDetail[] {
  return rows.flatMap(([label, text]) =>
    text === undefined || text === '' ? [] : [{ label, text }],
  );
}

/** The language, where it is not English. */
export const foreign = (language: string) => (/^en(?:-|$)/i.test(language) ? undefined : language);

export const unhyphened = (code: string) => code.replaceAll('-', ' ');

export const day = (date: string | undefined) =>
  date === undefined ? undefined : dateInWords(date);

/** "from 1 May 2026 until 3 June 2026"; undefined where neither is known. */
export function period(from: string | undefined, until: string | undefined): string | undefined {
  const parts = [
    ...(from === undefined ? [] : [`from ${dateInWords(from)}`]),
    ...(until === undefined ? [] : [`until ${dateInWords(until)}`]),
  ];
  return parts.length === 0 ? undefined : parts.join(' ');
}

/** Undefined where there is nothing. */
export function joined(texts: readonly string[], between = ', '): string | undefined {
  return texts.length === 0 ? undefined : texts.join(between);
}

export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** What the lines with these ids say, those that this view has. */
export function statementsOf(
  lines: readonly { readonly id: string; readonly statement: string }[],
  ids: readonly string[],
): string | undefined {
  const found = lines.filter(({ id }) => ids.includes(id));
  return joined(
    found.map(({ statement }) => statement),
    '; ',
  );
}
