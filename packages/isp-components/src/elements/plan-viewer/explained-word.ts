/** A word of the trade that explains itself where it stands: press it and its meaning opens below. */
import { html, nothing, type TemplateResult } from 'lit';
import type { CodeWord } from '../../controllers/code-words.ts';
import { unknownMark } from './code-text.ts';
import type { Scene } from './scene.ts';

export function explainedWord(scene: Scene, word: CodeWord): TemplateResult {
  if (word.definition === undefined) {
    return html`<span class="badge">${word.label}</span> ${unknownMark(scene, word)}`;
  }
  return html`<details class="word">
    <summary class="badge badge--accent" part="word">
      <span>${word.label}</span>
    </summary>
    <p class="word__meaning">${meaning(scene, word)}</p>
  </details>`;
}

/** The definition, and whether the word is settled. */
export function meaning({ words }: Scene, word: CodeWord): TemplateResult {
  return html`${word.definition}
  ${
    word.status === 'proposed'
      ? html`<span class="quiet">${words.t('viewer.plan.may-change')}</span>`
      : nothing
  }`;
}
