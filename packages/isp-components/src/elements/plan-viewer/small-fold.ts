/** Lines that are no longer in force, folded inside their own part. */
import { html, type TemplateResult } from 'lit';

export function smallFold(title: string, content: unknown): TemplateResult {
  return html`<details class="small-fold">
    <summary>${title}</summary>
    <div class="small-fold__content">${content}</div>
  </details>`;
}
