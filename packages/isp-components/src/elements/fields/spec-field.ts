/** The right template for a field that is described as data. */
import type { TemplateResult } from 'lit';
import { choicesOf, type ChoiceContext } from '../../controllers/editing/choices.ts';
import type { AmountEntry, DateEntry, Entry } from '../../controllers/editing/entry.ts';
import type { Control, FieldSpec, Options } from '../../controllers/editing/field-spec.ts';
import { amountField } from './amount-field.ts';
import { checkboxesField } from './checkboxes-field.ts';
import { dateField } from './date-field.ts';
import type { Field } from './field.ts';
import { numberField } from './number-field.ts';
import { radiosField } from './radios-field.ts';
import { selectField } from './select-field.ts';
import { textField } from './text-field.ts';
import { textareaField } from './textarea-field.ts';

export interface SpecField extends Omit<
  Field<Entry>,
  'words' | 'label' | 'hint' | 'optional' | 'onInput'
> {
  readonly spec: FieldSpec;
  /** A hint that depends on more than the field. */
  readonly hintText?: string | undefined;
  /** Set where the field may be left out in itself, but not as things stand. */
  readonly isNeeded?: boolean;
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
function shared({ spec, context, hintText, isNeeded, value: _value, ...field }: SpecField) {
  const { words } = context;
  return {
    ...field,
    words,
    label: words.t(spec.label),
    hint: hintText ?? (spec.hint && words.t(spec.hint)),
    optional: !spec.required && !isNeeded && spec.control.kind !== 'checkboxes',
  };
}

function chosenField(field: SpecField, control: Chosen): TemplateResult {
  const { context, value } = field;
  if (control.kind === 'checkboxes') {
    const chosen = value as readonly string[];
    const choices = choicesOf(control.options, chosen, context);
    const none = noneOf(control.options, context);
    return checkboxesField({ ...shared(field), value: chosen, choices, none });
  }
  const chosen = value as string;
  const choices = choicesOf(control.options, [chosen], context);
  const template = control.kind === 'select' ? selectField : radiosField;
  return template({ ...shared(field), value: chosen, choices });
}

function typedField(field: SpecField, control: Exclude<Control, Chosen>): TemplateResult {
  const { value, context } = field;
  switch (control.kind) {
    case 'text':
      return textField({ ...shared(field), value: value as string });
    case 'textarea':
      return textareaField({ ...shared(field), value: value as string });
    case 'number':
      return numberField({ ...shared(field), value: value as string });
    case 'date':
      return dateField({ ...shared(field), value: value as DateEntry });
    case 'amount': {
      const amount = value as AmountEntry;
      const choices = choicesOf(periods, [amount.per], context);
      return amountField({ ...shared(field), value: amount, periods: choices });
    }
  }
}

function noneOf(options: Options, { words }: ChoiceContext): string {
  return words.t(options.from === 'lines' ? `editor.none.${options.list}` : 'editor.none.codes');
}
