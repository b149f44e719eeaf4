/** Any number of answers: codes, or other lines of the plan by name. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { describedBy, fieldClass, hintAndError, labelText, onGroupLeave } from './field.ts';
import type { ChoiceField, FieldChoice } from './select-field.ts';

export interface CheckboxesField extends ChoiceField<readonly string[]> {
  /** Said where there is nothing to choose from. */
  readonly none: string;
}

export function checkboxesField(field: CheckboxesField): TemplateResult {
  const choices = field.choices.map((choice, index) => checkbox(field, choice, index));
  return html`<fieldset
    class=${fieldClass(field)}
    part="field"
    aria-describedby=${describedBy(field)}
    ?disabled=${field.disabled}
    @focusout=${onGroupLeave(field.onLeave)}
  >
    <legend class="field__label" part="label">${labelText(field)}</legend>
    ${hintAndError(field)}
    ${
      choices.length > 0
        ? html`<div class="choices">${choices}</div>`
        : html`<p class="quiet">${field.none}</p>`
    }
  </fieldset>`;
}

function checkbox(field: CheckboxesField, choice: FieldChoice, index: number): TemplateResult {
  const id = index === 0 ? field.id : `${field.id}-${index}`;
  return html`<div class="choice">
    <input
      type="checkbox"
      id=${id}
      value=${choice.value}
      aria-describedby=${choice.hint ? `${id}-note` : nothing}
      .checked=${live(field.value.includes(choice.value))}
      @change=${(event: Event) =>
        field.onInput(
          withChoice(field.value, choice.value, (event.target as HTMLInputElement).checked),
        )}
    />
    <label for=${id}>${choice.label}</label>
    ${choice.hint ? html`<p class="choice__note" id="${id}-note">${choice.hint}</p>` : nothing}
  </div>`;
}

/** Keeps what is chosen but not shown here, such as a line that this person may not see. */
function withChoice(chosen: readonly string[], value: string, on: boolean): readonly string[] {
  const others = chosen.filter((one) => one !== value);
  return on ? [...others, value] : others;
}
