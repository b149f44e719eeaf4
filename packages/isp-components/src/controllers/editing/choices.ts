/** The answers that a field offers, in words. */
import { areasOfDevelopment, layers, roles, yearGroups, type CodeList } from '@isp-kit/core/codes';
import type { Plan } from '@isp-kit/core/plan';
import { readable, type Localiser } from '../../locales/localiser.ts';
import type { CodeListName, LineListName, Options } from './field-spec.ts';
import { linesAt, textIn, type LineJson } from './plan-tree.ts';

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

const lists: Readonly<Record<CodeListName, CodeList>> = {
  layers,
  areas: areasOfDevelopment,
  roles,
  'year-groups': yearGroups,
};

/** Languages that schools in England meet most; any other tag that a plan has is kept. */
const languages = [
  ...['en-GB', 'bfi', 'cy', 'ar', 'bn', 'fr', 'gu', 'it', 'lt', 'pa', 'pl', 'pt', 'ro', 'so'],
  ...['es', 'ta', 'tr', 'uk', 'ur', 'yo', 'zh'],
];

export interface ChoiceContext {
  readonly plan: Plan;
  readonly words: Localiser;
  /** Lines that the person may not see are not offered. */
  readonly maySee: (at: string) => boolean;
}

/** What may be chosen, and every present value that is not among it: an unknown code is kept, not lost. */
export function choicesOf(
  options: Options,
  present: readonly string[],
  context: ChoiceContext,
): readonly Choice[] {
  const known = knownChoices(options, context);
  const extra = present.filter((value) => value !== '' && !known.some((c) => c.value === value));
  return [...known, ...extra.flatMap((value) => unknownChoice(options, value, context))];
}

function knownChoices(options: Options, { plan, words, maySee }: ChoiceContext): Choice[] {
  switch (options.from) {
    case 'words':
      return options.codes.map((value) => ({
        value,
        label: words.code(options.area, value),
      }));
    case 'codes':
      return lists[options.list].entries.map(({ code, label, definition }) => ({
        value: code,
        label,
        hint: definition,
      }));
    case 'lines':
      return linesAt(plan, `/${options.list}`)
        .filter(({ id }) => maySee(`/${options.list}/${id}`))
        .filter((line) => !options.family || isFamily(line))
        .map((line) => ({ value: line.id, label: lineName(options.list, line) }));
    case 'languages':
      return languages.map((value) => ({ value, label: words.language(value) }));
  }
}

/** A line that is not offered is one that the person may not see: it stays, unnamed. */
function unknownChoice(options: Options, value: string, { words }: ChoiceContext): Choice[] {
  if (options.from === 'lines') return [];
  const label = options.from === 'languages' ? words.language(value) : readable(value);
  return [{ value, label }];
}

/** Those who speak for the family: parents and carers, and whoever is said to be somebody to the child. */
function isFamily(line: LineJson): boolean {
  const role = textIn(line['role']);
  if (role === 'parent' || role === 'carer') return true;
  return role !== 'child' && line['relation'] !== undefined;
}

/** What a line is called where another line refers to it. */
export function lineName(list: LineListName, line: LineJson): string {
  return textIn(list === 'people' ? line['name'] : line['statement']);
}
