/** One of a few answers, all in sight. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { describedBy, fieldClass, hintAndError, labelText, onGroupLeave } from './field.ts';
import type { ChoiceField, FieldChoice } from './select-field.ts';

export interface RadiosField extends ChoiceField<string> {
  /** Side by side where there is room. */
  readonly inline?: boolean;
}

export function radiosField(field: RadiosField): TemplateResult {
  const way = field.inline ? 'choices choices--inline' : 'choices';
  return html`<fieldset
    class=${fieldClass(field)}
    part="field"
    aria-describedby=${describedBy(field)}
    ?disabled=${field.disabled}
    @focusout=${onGroupLeave(field.onLeave)}
  >
    <legend class="field__label" part="label">${labelText(field)}</legend>
    ${hintAndError(field)}
    <div class=${way}>${field.choices.map((choice, index) => radio(field, choice, index))}</div>
  </fieldset>`;
}

/** The first radio has the field’s own id, so that links to the field lead to it. */
function radio(field: RadiosField, choice: FieldChoice, index: number): TemplateResult {
  const id = index === 0 ? field.id : `${field.id}-${index}`;
  return html`<div class="choice">
    <input
      type="radio"
      id=${id}
      name=${field.id}
      value=${choice.value}
      aria-describedby=${choice.hint ? `${id}-note` : nothing}
      .checked=${live(choice.value === field.value)}
      @change=${() => field.onInput(choice.value)}
    />
    <label for=${id}>${choice.label}</label>
    ${choice.hint ? html`<p class="choice__note" id="${id}-note">${choice.hint}</p>` : nothing}
  </div>`;
}
