/** A value that may be read and not changed, with the reason. */
import { html, nothing, type TemplateResult } from 'lit';

export interface ReadOnlyField {
  readonly label: string;
  /** The value in words; each entry on a line of its own. */
  readonly value: readonly string[];
  /** What is said where there is no value. */
  readonly none: string;
  readonly reason?: string | undefined;
  /** The language of the value, where it is not that of the words around it. */
  readonly lang?: string | undefined;
}

export function readOnlyField({ label, value, none, reason, lang }: ReadOnlyField): TemplateResult {
  const shown =
    value.length > 0
      ? value.map(
          (entry) => html`<dd class="typed" dir="auto" lang=${lang ?? nothing}>${entry}</dd>`,
        )
      : html`<dd class="quiet">${none}</dd>`;
  return html`<dl class="field field--read" part="field">
    <dt class="field__label" part="label">${label}</dt>
    ${shown} ${reason ? html`<dd class="field__reason">${reason}</dd>` : nothing}
  </dl>`;
}
