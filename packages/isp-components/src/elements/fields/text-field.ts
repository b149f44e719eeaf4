/**
 * One line of text, or a number. Numbers are typed as text with a keypad of digits: number fields
 * change under a scroll wheel and drop what they cannot read.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { countLeft, type CountedField } from './count-left.ts';
import { describedBy, fieldClass, hintAndError, invalid, labelText, onPaper } from './field.ts';

export interface TextField extends CountedField {
  /** Set for a number: which keypad a phone shows. */
  readonly digits?: 'numeric' | 'decimal' | 'text';
}

export function textField(field: TextField): TemplateResult {
  const { digits } = field;
  return html`<div class=${fieldClass(field)} part="field">
    <label class="field__label" for=${field.id} part="label">${labelText(field)}</label>
    ${hintAndError(field)}
    <input
      class="control ${digits ? 'control--number' : ''}"
      id=${field.id}
      type="text"
      inputmode=${digits ?? nothing}
      autocomplete="off"
      lang=${field.lang ?? nothing}
      dir=${digits ? nothing : 'auto'}
      aria-describedby=${describedBy(field)}
      aria-invalid=${invalid(field)}
      ?disabled=${field.disabled}
      .value=${live(field.value)}
      @input=${(event: Event) => field.onInput((event.target as HTMLInputElement).value)}
      @blur=${() => field.onLeave?.()}
    />
    ${digits ? nothing : onPaper(field.value)} ${countLeft(field)}
  </div>`;
}
