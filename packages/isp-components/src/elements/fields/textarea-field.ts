/** Text of any length, in a box that grows with it. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { countLeft, type CountedField } from './count-left.ts';
import { describedBy, fieldClass, hintAndError, invalid, labelText } from './field.ts';

export function textareaField(field: CountedField, leastRows = 2): TemplateResult {
  return html`<div class=${fieldClass(field)} part="field">
    <label class="field__label" for=${field.id} part="label">${labelText(field)}</label>
    ${hintAndError(field)}
    <textarea
      class="control control--area"
      id=${field.id}
      lang=${field.lang ?? nothing}
      dir="auto"
      rows=${rowsFor(field.value, leastRows)}
      aria-describedby=${describedBy(field)}
      aria-invalid=${invalid(field)}
      ?disabled=${field.disabled}
      .value=${live(field.value)}
      @input=${(event: Event) => field.onInput((event.target as HTMLTextAreaElement).value)}
      @blur=${() => field.onLeave?.()}
    ></textarea>
    ${countLeft(field)}
  </div>`;
}

/** For browsers that cannot size a field to its content: a guess that errs on the roomy side. */
function rowsFor(text: string, least: number): number {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.ceil((line.length + 1) / 70), 0);
  return Math.min(Math.max(lines, least), 20);
}
