/** The right template for a field that is described as data. */
import { html, type TemplateResult } from 'lit';
import { choicesOf, type ChoiceContext } from '../../controllers/editing/choices.ts';
import type { AmountEntry, DateEntry, Entry } from '../../controllers/editing/entry.ts';
import type { FieldSpec, Options } from '../../controllers/editing/field-spec.ts';
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

export function specField({ spec, context, value, ...field }: SpecField): TemplateResult {
  const { words } = context;
  const { control } = spec;
  const shared = {
    ...field,
    words,
    label: words.t(spec.label),
    hint: spec.hint && words.t(spec.hint),
    optional: !spec.required && control.kind !== 'checkboxes',
  };
  switch (control.kind) {
    case 'text':
      return textField({ ...shared, value: value as string });
    case 'textarea':
      return textareaField({ ...shared, value: value as string });
    case 'number':
      return numberField({ ...shared, value: value as string });
    case 'date':
      return dateField({ ...shared, value: value as DateEntry });
    case 'amount':
      return amountField({
        ...shared,
        value: value as AmountEntry,
        periods: choicesOf(periods, [(value as AmountEntry).per], context),
      });
    case 'select':
    case 'radios': {
      const chosen = value as string;
      const choices = choicesOf(control.options, [chosen], context);
      const template = control.kind === 'select' ? selectField : radiosField;
      return template({ ...shared, value: chosen, choices });
    }
    case 'checkboxes': {
      const chosen = value as readonly string[];
      const choices = choicesOf(control.options, chosen, context);
      return checkboxesField({
        ...shared,
        value: chosen,
        choices,
        none: noneOf(control.options, context),
      });
    }
    default:
      return html``;
  }
}

function noneOf(options: Options, { words }: ChoiceContext): string {
  return words.t(options.from === 'lines' ? `editor.none.${options.list}` : 'editor.none.codes');
}
