/** How much: sessions, in what time, and minutes in each. Three answers that only mean something together. */
import { html, type TemplateResult } from 'lit';
import type { AmountEntry } from '../../controllers/editing/entry.ts';
import { digitsPart, fieldGroup } from './field-group.ts';
import type { Field } from './field.ts';
import type { FieldChoice } from './grouped.ts';
import { selectControl } from './select-field.ts';

export interface AmountField extends Field<AmountEntry> {
  /** A day, a week, a term … */
  readonly periods: readonly FieldChoice[];
}

/** The sessions have the field’s own id, so that links to the field lead to them. */
export function amountField(field: AmountField): TemplateResult {
  return fieldGroup(
    field,
    html`<div class="field-parts">
      ${count(field, 'sessions', field.id)} ${period(field)}
      ${count(field, 'minutes', `${field.id}-minutes`)}
    </div>`,
  );
}

function count(field: AmountField, part: 'sessions' | 'minutes', id: string): TemplateResult {
  const { value, words, onInput } = field;
  return digitsPart(field, {
    id,
    label: words.t(`editor.amount.${part}`),
    size: 'number',
    value: value[part],
    onInput: (typed) => onInput({ ...value, [part]: typed }),
  });
}

function period({ id, value, words, periods, onInput, ...field }: AmountField): TemplateResult {
  const per = `${id}-per`;
  return html`<div class="field-parts__part">
    <label class="field-parts__label" for=${per}>${words.t('editor.amount.per')}</label>
    ${selectControl(
      {
        id: per,
        label: '',
        error: field.error,
        value: value.per,
        words,
        choices: periods,
        onInput: (chosen) => onInput({ ...value, per: chosen }),
      },
      { isPart: true },
    )}
  </div>`;
}
