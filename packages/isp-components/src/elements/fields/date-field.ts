/** A date in three parts, as people know it by heart. What was typed stays, whether or not it is a date. */
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { DateEntry } from '../../controllers/editing/entry.ts';
import {
  describedBy,
  fieldClass,
  hintAndError,
  invalid,
  labelText,
  onGroupLeave,
  type Field,
} from './field.ts';

const parts = ['day', 'month', 'year'] as const;
type Part = (typeof parts)[number];

export interface DateField extends Field<DateEntry> {
  /** For a date of birth, so that browsers can offer it. */
  readonly autocomplete?: 'bday';
}

export function dateField(field: DateField): TemplateResult {
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
    <div class="field-parts">${parts.map((part) => datePart(field, part))}</div>
  </fieldset>`;
}

/** The day has the field’s own id, so that links to the field lead to it. */
function datePart(field: DateField, part: Part): TemplateResult {
  const id = part === 'day' ? field.id : `${field.id}-${part}`;
  return html`<div class="field-parts__part">
    <label class="field-parts__label" for=${id}>${field.words.t(`editor.date.${part}`)}</label>
    <input
      class="control control--${part}"
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
