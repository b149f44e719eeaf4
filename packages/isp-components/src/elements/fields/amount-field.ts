/** How much: sessions, in what time, and minutes in each. Three numbers that only mean something together. */
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { AmountEntry } from '../../controllers/editing/entry.ts';
import type { FieldChoice } from './select-field.ts';
import {
  describedBy,
  fieldClass,
  hintAndError,
  invalid,
  labelText,
  onGroupLeave,
  type Field,
} from './field.ts';

export interface AmountField extends Field<AmountEntry> {
  /** A day, a week, a term … */
  readonly periods: readonly FieldChoice[];
}

export function amountField(field: AmountField): TemplateResult {
  return html`<fieldset
    class=${fieldClass(field)}
    part="field"
    role="group"
    aria-describedby=${describedBy(field)}
    ?disabled=${field.disabled}
    @focusout=${onGroupLeave(field.onLeave)}
  >
    <legend class="field__label" part="label">${labelText(field)}</legend>
    ${hintAndError(field)}
    <div class="field-parts">
      ${count(field, 'sessions', field.id)} ${period(field)}
      ${count(field, 'minutes', `${field.id}-minutes`)}
    </div>
  </fieldset>`;
}

function count(field: AmountField, part: 'sessions' | 'minutes', id: string): TemplateResult {
  return html`<div class="field-parts__part">
    <label class="field-parts__label" for=${id}>${field.words.t(`editor.amount.${part}`)}</label>
    <input
      class="control control--number"
      id=${id}
      type="text"
      inputmode="numeric"
      autocomplete="off"
      aria-invalid=${invalid(field)}
      .value=${live(field.value[part])}
      @input=${(event: Event) =>
        field.onInput({ ...field.value, [part]: (event.target as HTMLInputElement).value })}
    />
  </div>`;
}

function period(field: AmountField): TemplateResult {
  const id = `${field.id}-per`;
  return html`<div class="field-parts__part">
    <label class="field-parts__label" for=${id}>${field.words.t('editor.amount.per')}</label>
    <select
      class="control control--select"
      id=${id}
      aria-invalid=${invalid(field)}
      .value=${live(field.value.per)}
      @change=${(event: Event) =>
        field.onInput({ ...field.value, per: (event.target as HTMLSelectElement).value })}
    >
      <option value="" ?selected=${field.value.per === ''}>
        ${field.words.t('editor.select.choose')}
      </option>
      ${field.periods.map(
        ({ value, label }) =>
          html`<option value=${value} ?selected=${value === field.value.per}>${label}</option>`,
      )}
    </select>
  </div>`;
}
