/** A code in words inside a sentence or a list; one that no list here has is shown all the same, and marked so. */
import { html, nothing, type TemplateResult } from 'lit';
import type { CodeWord } from '../../controllers/code-words.ts';
import type { Scene } from './scene.ts';

export function codeText(scene: Scene, word: CodeWord): TemplateResult | string {
  return word.isKnown ? word.label : html`${word.label} ${unknownMark(scene, word)}`;
}

/** Several codes, parted by commas. */
export function codesText(
  scene: Scene,
  codes: readonly CodeWord[],
): readonly unknown[] | undefined {
  if (codes.length === 0) return undefined;
  return codes.map(
    (word, index) => html`${index === 0 ? '' : scene.words.comma}${codeText(scene, word)}`,
  );
}

export function unknownMark(
  { words }: Scene,
  { isKnown }: CodeWord,
): TemplateResult | typeof nothing {
  return isKnown
    ? nothing
    : html`<span class="quiet small" part="unknown-code">${words.t('shared.code.unknown')}</span>`;
}
