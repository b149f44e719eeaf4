/** A plan as plain text that reads well in an e-mail, on a small screen and aloud. */
import type { Plan } from '../../plan/plan.ts';
import type { Reading, ReadingItem, ReadingPart, ReadingSection } from '../reading/reading.ts';
import { readingOf, type ReadingOptions } from '../reading/reading-of.ts';
import { wrap } from './wrap.ts';

/** For whom, on which day, and how much. */
export type PlanTextOptions = ReadingOptions;

/** No mail program breaks lines of this length anew. */
const COLUMNS = 78;

/**
 * The view of a plan in plain text: the child first, nothing but words, at most 78 letters to a line,
 * with what was withheld at the end. `view` is what `viewFor` gave; a line that is marked as not for
 * `audience` is left out in any case, and said at the end.
 */
export function writePlanText(view: Plan, options: PlanTextOptions): string {
  return textOf(readingOf(view, options));
}

function textOf({ title, facts, sections }: Reading): string {
  const head = [underlined(title, '='), ...facts.map((fact) => wrap(fact, { columns: COLUMNS }))];
  return `${[head.join('\n'), ...sections.map(sectionText)].join('\n\n')}\n`;
}

const sectionText = ({ title, items }: ReadingSection) =>
  [underlined(title, '-'), ...items.map((item) => itemText(item, ''))].join('\n');

function underlined(title: string, stroke: string): string {
  const lines = wrap(title, { columns: COLUMNS });
  const width = Math.max(...lines.split('\n').map((line) => Array.from(line).length));
  return `${lines}\n${stroke.repeat(width)}`;
}

function itemText({ text, quote, details, parts }: ReadingItem, indent: string): string {
  const inside = `${indent}  `;
  const wrapped = (words: string, first: string) =>
    wrap(words, {
      first,
      rest: `${inside}${first.startsWith(inside) ? '  ' : ''}`,
      columns: COLUMNS,
    });
  return [
    wrapped(quote ? `“${text}”` : text, `${indent}- `),
    ...details.map((detail) => wrapped(`${detail.label}: ${detail.text}`, inside)),
    ...parts.map((part) => partText(part, inside)),
  ].join('\n');
}

const partText = ({ title, items }: ReadingPart, indent: string) =>
  [`${indent}${title}:`, ...items.map((item) => itemText(item, `${indent}  `))].join('\n');
