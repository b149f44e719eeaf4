/** What is said of a line besides its words: that others may not see it, where it came from, and what the reader asked to know. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Scene } from './scene.ts';
import { phrase } from './typed-text.ts';

interface Markable {
  readonly id: string;
  readonly restricted?: { readonly reason: string };
}

export function lineMarks(scene: Scene, line: Markable): TemplateResult {
  return html`${restrictedMark(scene, line)}${scene.origin(line)}${scene.beside(line.id)}`;
}

function restrictedMark(scene: Scene, line: Markable): TemplateResult | typeof nothing {
  if (!line.restricted) return nothing;
  return html`<p class="restricted small">
    <strong>${scene.words.t('viewer.restricted')}</strong>
    ${phrase(scene, line.restricted.reason)}
  </p>`;
}
