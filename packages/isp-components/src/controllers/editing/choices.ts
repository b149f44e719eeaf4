/** The answers that a field offers, in words. */
import type { Plan } from '@isp-kit/core/plan';
import { readable, type Localiser } from '../../locales/localiser.ts';
import { partName } from '../../locales/place-words.ts';
import type { CodeWord, CodeWords } from '../code-words.ts';
import type { Choice } from './choice.ts';
import type { Options } from './field-spec.ts';
import { languageChoices } from './languages.ts';
import { nameIn } from './line-names.ts';
import { linesAt, textIn, type LineJson } from './plan-tree.ts';

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
  context: ChoiceContext,
): readonly Choice[] {
  const { words, codes } = context;
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
      return linesIn(options.list, context).filter(({ line }) => !options.family || isFamily(line));
    case 'any-line':
      return anyLines.flatMap((list) => {
        const group = partName(words, `/${list}`);
        return linesIn(list, context).map((choice) => ({ ...choice, group }));
      });
    case 'languages':
      return languageChoices(words);
  }
}

/** Where a concern can be about a line, the likeliest first. */
const anyLines = [
  ...['provision', 'adjustments', 'outcomes', 'barriers', 'ehcp/provision', 'ehcp/outcomes'],
  ...['advice', 'reviews', 'transitions', 'delivery', 'progress', 'documents', 'people'],
];

interface LineChoice extends Choice {
  readonly line: LineJson;
}

function linesIn(list: string, context: ChoiceContext): LineChoice[] {
  return linesAt(context.plan, `/${list}`)
    .filter(({ id }) => context.maySee(`/${list}/${id}`))
    .map((line) => ({ value: line.id, label: nameIn(line, context), line }));
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
    case 'any-line':
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
