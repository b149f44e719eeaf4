/** Tells whoever may see a marked line that others may not. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Scene } from './scene.ts';
import { phrase } from './typed-text.ts';

interface Markable {
  readonly restricted?: { readonly reason: string };
}

export function restrictedMark(scene: Scene, line: Markable): TemplateResult | typeof nothing {
  if (!line.restricted) return nothing;
  return html`<p class="restricted small">
    <strong>${scene.words.t('viewer.restricted')}</strong>
    ${phrase(scene, line.restricted.reason)}
  </p>`;
}
