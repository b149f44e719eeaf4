/** All that has to be put right, at the top, each with a way to its field. It takes focus when it appears. */
import { html, nothing, type TemplateResult } from 'lit';

export interface SummaryItem {
  /** The id of the field, or empty where the problem is not in one. */
  readonly id: string;
  readonly text: string;
  /** Goes to the field, wherever it is. */
  readonly onSelect: () => void;
}

export interface ErrorSummary {
  readonly id: string;
  readonly title: string;
  /** What to do, where the items do not say. */
  readonly text?: string;
  readonly items: readonly SummaryItem[];
  /** A button, where one thing helps with all of it. */
  readonly action?: TemplateResult;
}

export function errorSummary({ id, title, text, items, action }: ErrorSummary): TemplateResult {
  return html`<div
    class="summary"
    part="error-summary"
    id=${id}
    role="group"
    tabindex="-1"
    aria-labelledby="${id}-title"
  >
    <h2 class="summary__title" id="${id}-title">${title}</h2>
    ${text ? html`<p>${text}</p>` : nothing}
    <ul class="plain-list summary__list">
      ${items.map((item) => html`<li>${summaryLink(item)}</li>`)}
    </ul>
    ${action ? html`<div>${action}</div>` : nothing}
  </div>`;
}

/** A link, since it leads to a place; the script moves the focus, which no `href` can do in a shadow root. */
function summaryLink({ id, text, onSelect }: SummaryItem): TemplateResult | typeof nothing {
  if (id === '') return html`${text}`;
  const go = (event: Event) => {
    event.preventDefault();
    onSelect();
  };
  return html`<a href="#${id}" @click=${go}>${text}</a>`;
}
