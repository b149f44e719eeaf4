/** A text with what differs from another underlined: to be seen, and never by colour alone. */
import { html, type TemplateResult } from 'lit';
import type { MarkedPart } from '../../controllers/compare-words.ts';

/** Space in the template would be space in the text: it is shown as it was typed. */
export function markedText(parts: readonly MarkedPart[]): TemplateResult {
  const inside = parts.map(({ text, differs }) => (differs ? marked(text) : text));
  return html`<p class="typed" dir="auto">${inside}</p>`;
}

/** The space after a word is no difference. */
function marked(text: string): TemplateResult {
  const word = text.trimEnd();
  return html`<mark class="differs">${word}</mark>${text.slice(word.length)}`;
}
