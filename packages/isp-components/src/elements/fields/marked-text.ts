/** A text with what differs from another underlined: to be seen, and never by colour alone. */
import { html, type TemplateResult } from 'lit';
import type { MarkedPart } from '../../controllers/compare-words.ts';

export function markedText(parts: readonly MarkedPart[]): TemplateResult {
  return html`<p class="typed">
    ${parts.map(({ text, differs }) => (differs ? html`<mark class="differs">${text}</mark>` : text))}
  </p>`;
}
