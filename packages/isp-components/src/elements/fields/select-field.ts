/** One of many answers, from a list that opens. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { describedBy, fieldClass, hintAndError, invalid, labelText, type Field } from './field.ts';

/** An answer to choose. */
export interface FieldChoice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

export interface ChoiceField<Value> extends Field<Value> {
  readonly choices: readonly FieldChoice[];
}

export function selectField(field: ChoiceField<string>): TemplateResult {
  return html`<div class=${fieldClass(field)} part="field">
    <label class="field__label" for=${field.id} part="label">${labelText(field)}</label>
    ${hintAndError(field)}
    <select
      class="control control--select"
      id=${field.id}
      aria-describedby=${describedBy(field)}
      aria-invalid=${invalid(field)}
      ?disabled=${field.disabled}
      .value=${live(field.value)}
      @change=${(event: Event) => field.onInput((event.target as HTMLSelectElement).value)}
      @blur=${() => field.onLeave?.()}
    >
      ${emptyChoice(field)}
      ${field.choices.map(
        ({ value, label }) =>
          html`<option value=${value} ?selected=${value === field.value}>${label}</option>`,
      )}
    </select>
  </div>`;
}

/** "Nothing chosen" is an answer where the field is optional, and where nothing was chosen yet. */
function emptyChoice({ optional, value, words }: ChoiceField<string>) {
  if (!optional && value !== '') return nothing;
  const text = optional ? words.t('editor.select.none') : words.t('editor.select.choose');
  return html`<option value="" ?selected=${value === ''}>${text}</option>`;
}
