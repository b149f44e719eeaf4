/** Says that a line is not for everybody who may see the plan, and why. */
import { html, nothing, type TemplateResult } from 'lit';
import { isObject, textIn, type LineJson } from '../../controllers/editing/plan-tree.ts';
import type { EditorScene } from './scene.ts';

export function restriction(
  { words }: EditorScene,
  line: LineJson,
): TemplateResult | typeof nothing {
  const mark = line['restricted'];
  if (!isObject(mark)) return nothing;
  return html`<p class="line__restricted">
    ${words.t('editor.restricted', { reason: textIn(mark['reason']) })}
  </p>`;
}
