/** That a line began as an idea from a bank, and where to read the idea: for staff, who may want to know. */
import { html, nothing, type TemplateResult } from 'lit';
import { labelsFor } from '../../controllers/code-words.ts';
import { adaptedFrom } from '../../controllers/editing/adapted-from.ts';
import type { Scene } from './scene.ts';

export function adaptedMark(
  { words, audience }: Scene,
  line: object,
): TemplateResult | typeof nothing {
  const from = labelsFor(audience) === 'staff' ? adaptedFrom(line) : undefined;
  if (!from) return nothing;
  const { title, url } = from;
  const text = words.t('viewer.adapted', { source: title });
  return html`<p class="quiet small adapted" part="adapted">
    ${url === undefined ? text : html`<a href=${url} rel="noreferrer">${text}</a>`}
  </p>`;
}
