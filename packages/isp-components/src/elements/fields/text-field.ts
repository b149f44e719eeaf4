/** One line of text. */
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { describedBy, fieldClass, hintAndError, invalid, labelText, type Field } from './field.ts';

export function textField(field: Field<string>): TemplateResult {
  return html`<div class=${fieldClass(field)} part="field">
    <label class="field__label" for=${field.id} part="label">${labelText(field)}</label>
    ${hintAndError(field)}
    <input
      class="control"
      id=${field.id}
      type="text"
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
