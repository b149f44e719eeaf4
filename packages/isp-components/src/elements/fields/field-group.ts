/** Several controls that are one answer: a date, an amount, boxes to tick. */
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import {
  describedBy,
  fieldClass,
  hintAndError,
  invalid,
  labelText,
  onGroupLeave,
  type FieldFrame,
} from './field.ts';

export function fieldGroup(field: FieldFrame, controls: unknown): TemplateResult {
  return html`<fieldset
    class=${fieldClass(field)}
    part="field"
    role="group"
    aria-describedby=${describedBy(field)}
    ?disabled=${field.disabled}
    @focusout=${onGroupLeave(field.onLeave)}
  >
    <legend class="field__label" part="label">${labelText(field)}</legend>
    ${hintAndError(field)} ${controls}
  </fieldset>`;
}

/** A few digits of a group, with a label of their own. */
export interface DigitsPart {
  readonly id: string;
  readonly label: string;
  /** How wide it has to be. */
  readonly size: 'day' | 'month' | 'year' | 'number';
  readonly value: string;
  readonly onInput: (value: string) => void;
}

export function digitsPart(field: FieldFrame, part: DigitsPart): TemplateResult {
  return html`<div class="field-parts__part">
    <label class="field-parts__label" for=${part.id}>${part.label}</label>
    <input
      class="control control--${part.size}"
      id=${part.id}
      type="text"
      inputmode="numeric"
      autocomplete="off"
      aria-describedby=${describedBy({ ...field, hint: undefined })}
      aria-invalid=${invalid(field)}
      .value=${live(part.value)}
      @input=${(event: Event) => part.onInput((event.target as HTMLInputElement).value)}
    />
  </div>`;
}
