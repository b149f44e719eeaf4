/** A whole number. A text field with a number keypad: number fields change under a scroll wheel and drop what they cannot read. */
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { describedBy, fieldClass, hintAndError, invalid, labelText, type Field } from './field.ts';

export function numberField(field: Field<string>): TemplateResult {
  return html`<div class=${fieldClass(field)} part="field">
    <label class="field__label" for=${field.id} part="label">${labelText(field)}</label>
    ${hintAndError(field)}
    <input
      class="control control--number"
      id=${field.id}
      type="text"
      inputmode="numeric"
      autocomplete="off"
      aria-describedby=${describedBy(field)}
      aria-invalid=${invalid(field)}
      ?disabled=${field.disabled}
      .value=${live(field.value)}
      @input=${(event: Event) => field.onInput((event.target as HTMLInputElement).value)}
      @blur=${() => field.onLeave?.()}
    />
  </div>`;
}
