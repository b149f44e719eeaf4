/** Where no answer fits: words of one’s own, below the answers. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { describedBy, invalid, onPaper, type Field } from './field.ts';

export interface OwnWords {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** The field that it belongs to. */
  readonly field: Pick<Field<unknown>, 'id' | 'hint' | 'error' | 'words' | 'disabled' | 'lang'>;
  readonly onInput: (text: string) => void;
}

export function ownWords({ id, label, value, field, onInput }: OwnWords): TemplateResult {
  return html`<div class="field__own">
    <label class="field-parts__label" for=${id}>${label}</label>
    <input
      class="control"
      id=${id}
      type="text"
      autocomplete="off"
      lang=${field.lang ?? nothing}
      dir="auto"
      aria-describedby=${describedBy({ ...field, hint: undefined })}
      aria-invalid=${invalid(field)}
      ?disabled=${field.disabled}
      .value=${live(value)}
      @input=${(event: Event) => onInput((event.target as HTMLInputElement).value)}
    />
    ${onPaper(value)}
  </div>`;
}
