/** The right template for a field that is described as data. */
import type { TemplateResult } from 'lit';
import type { Choice } from '../../controllers/editing/choice.ts';
import { choicesOf, type ChoiceContext } from '../../controllers/editing/choices.ts';
import {
  OWN,
  type AmountEntry,
  type DateEntry,
  type Entry,
} from '../../controllers/editing/entry.ts';
import type { Control, FieldSpec, Options } from '../../controllers/editing/field-spec.ts';
import { longest } from '../../controllers/editing/text-length.ts';
import { partName } from '../../locales/place-words.ts';
import { amountField } from './amount-field.ts';
import { checkboxesField, radiosField } from './choices-field.ts';
import { dateField } from './date-field.ts';
import type { Field } from './field.ts';
import { selectField } from './select-field.ts';
import { textField } from './text-field.ts';
import { textareaField } from './textarea-field.ts';
import { writtenIn } from './written-in.ts';

export interface SpecField extends Omit<
  Field<Entry>,
  'words' | 'label' | 'hint' | 'optional' | 'lang' | 'onInput'
> {
  readonly spec: FieldSpec;
  /** A hint that depends on more than the field. */
  readonly hintText?: string | undefined;
  /** Set where the field may be left out in itself, but not as things stand. */
  readonly isNeeded?: boolean;
  /** The language of what is written in it; the plan’s where nothing is said. */
  readonly language?: string | undefined;
  /** Radios side by side where there is room. */
  readonly inline?: boolean;
  readonly context: ChoiceContext;
  readonly onInput: (entry: Entry) => void;
}

const periods: Options = {
  from: 'words',
  area: 'choice.per',
  codes: ['day', 'week', 'fortnight', 'half-term', 'term', 'year'],
};

const yesNo: Options = { from: 'words', area: 'editor.answer', codes: ['yes', 'no'] };

export function specField(field: SpecField): TemplateResult {
  const { control } = field.spec;
  switch (control.kind) {
    case 'select':
    case 'radios':
    case 'checkboxes':
      return chosenField(field, control);
    default:
      return typedField(field, control);
  }
}

type Chosen = Extract<Control, { options: Options }>;

/** What every template takes: the words of the field, and how it stands. */
function shared({ spec, context, hintText, isNeeded, value: _, language, ...field }: SpecField) {
  const { words, plan } = context;
  return {
    ...field,
    words,
    label: words.t(spec.label),
    hint: hintText ?? (spec.hint && words.t(spec.hint)),
    lang: writtenIn(language || plan.language, words),
    optional: !spec.required && !isNeeded && spec.control.kind !== 'checkboxes',
  };
}

function chosenField(field: SpecField, control: Chosen): TemplateResult {
  const { context } = field;
  const { options } = control;
  const own = 'own' in options;
  if (control.kind === 'checkboxes') {
    const value = field.value as readonly string[];
    const choices = choicesOf(options, value.filter(isNotOwn), context);
    return checkboxesField({
      ...shared(field),
      value,
      choices,
      own,
      none: noneOf(options, context),
    });
  }
  const value = field.value as string;
  const choices = choicesOf(options, isNotOwn(value) ? [value] : [], context);
  if (control.kind === 'radios') return radiosField({ ...shared(field), value, choices });
  return selectField({
    ...shared(field),
    value,
    own,
    choices: withHidden(value, choices, context),
  });
}

const isNotOwn = (value: string) => !value.startsWith(OWN);

/** What is chosen and may not be named stays chosen, unnamed: nobody should overwrite it unawares. */
function withHidden(value: string, choices: readonly Choice[], { words }: ChoiceContext) {
  const isShown = value === '' || !isNotOwn(value) || choices.some((one) => one.value === value);
  return isShown ? choices : [...choices, { value, label: words.t('editor.choice.hidden') }];
}

function typedField(field: SpecField, control: Exclude<Control, Chosen>): TemplateResult {
  const { context } = field;
  const text = { ...shared(field), value: field.value as string };
  switch (control.kind) {
    case 'text':
    case 'instant':
      return textField({ ...text, max: longest(control) });
    case 'textarea':
      return textareaField({ ...text, max: longest(control) });
    case 'number':
      return textField({ ...text, digits: digitsOf(control) });
    case 'yes-no':
      return radiosField({ ...text, choices: choicesOf(yesNo, [], context), inline: true });
    case 'date':
      return dateField({ ...shared(field), value: field.value as DateEntry });
    case 'amount': {
      const value = field.value as AmountEntry;
      return amountField({
        ...shared(field),
        value,
        periods: choicesOf(periods, [value.per], context),
      });
    }
  }
}

/** A keypad of digits has no minus on some phones. */
function digitsOf({ min, step }: Extract<Control, { kind: 'number' }>) {
  if (min < 0) return 'text';
  return step === undefined ? 'numeric' : 'decimal';
}

function noneOf(options: Options, { words }: ChoiceContext): string {
  if (options.from !== 'lines') return words.t('editor.none.codes');
  return words.t('editor.none.lines', { part: partName(words, `/${options.list}`) });
}
