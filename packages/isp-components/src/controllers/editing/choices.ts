/** The answers that a field offers, in words. */
import type { Plan } from '@isp-kit/core/plan';
import { readable, type Localiser } from '../../locales/localiser.ts';
import type { CodeWord, CodeWords } from '../code-words.ts';
import type { LineListName, Options } from './field-spec.ts';
import { linesAt, textIn, type LineJson } from './plan-tree.ts';

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

/** Languages that schools in England meet most; any other tag that a plan has is kept. */
const languages = [
  ...['en-GB', 'bfi', 'cy', 'ar', 'bn', 'fr', 'gu', 'it', 'lt', 'pa', 'pl', 'pt', 'ro', 'so'],
  ...['es', 'ta', 'tr', 'uk', 'ur', 'yo', 'zh'],
];

export interface ChoiceContext {
  readonly plan: Plan;
  readonly words: Localiser;
  /** Absent where no field chooses from a list of codes. */
  readonly codes?: CodeWords;
  /** Lines that the person may not see are not offered. */
  readonly maySee: (at: string) => boolean;
}

/** What may be chosen, and every present value that is not among it: an unknown code is kept, not lost. */
export function choicesOf(
  options: Options,
  present: readonly string[],
  context: ChoiceContext,
): readonly Choice[] {
  const known = knownChoices(options, present, context);
  const extra = present.filter((value) => value !== '' && !known.some((c) => c.value === value));
  return [...known, ...extra.flatMap((value) => unknownChoice(options, value, context))];
}

function knownChoices(
  options: Options,
  present: readonly string[],
  { plan, words, codes, maySee }: ChoiceContext,
): Choice[] {
  switch (options.from) {
    case 'words':
      return options.codes.map((value) => ({
        value,
        label: words.code(options.area, value),
      }));
    case 'codes':
      // What is out of use is not offered; where the plan has it, it stays chosen.
      return (codes?.words(options.list) ?? [])
        .filter(({ isInUse, code }) => isInUse || present.includes(code))
        .map((word) => codeChoice(word, words));
    case 'lines':
      return linesAt(plan, `/${options.list}`)
        .filter(({ id }) => maySee(`/${options.list}/${id}`))
        .filter((line) => !options.family || isFamily(line))
        .map((line) => ({ value: line.id, label: lineName(options.list, line) }));
    case 'languages':
      return languages.map((value) => ({ value, label: words.language(value) }));
  }
}

function codeChoice({ code, label, definition, isInUse }: CodeWord, words: Localiser): Choice {
  return {
    value: code,
    label: isInUse ? label : words.t('editor.choice.retired', { label }),
    ...(definition && { hint: definition }),
  };
}

/** A line that is not offered is one that the person may not see: it stays, unnamed. */
function unknownChoice(options: Options, value: string, context: ChoiceContext): Choice[] {
  const { words, codes } = context;
  switch (options.from) {
    case 'lines':
      return [];
    case 'languages':
      return [{ value, label: words.language(value) }];
    case 'words':
      return [{ value, label: readable(value) }];
    case 'codes': {
      const label = codes?.word(options.list, value).label ?? readable(value);
      return [{ value, label: words.t('editor.choice.unknown', { label }) }];
    }
  }
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
