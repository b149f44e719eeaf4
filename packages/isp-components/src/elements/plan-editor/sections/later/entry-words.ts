/** What an entry of a record says: each of its fields that says something, to read. */
import { html, type TemplateResult } from 'lit';
import type { LineJson } from '../../../../controllers/editing/plan-tree.ts';
import { readOnlyField } from '../../../fields/read-only-field.ts';
import { valueWords } from '../../../fields/value-words.ts';
import { contextOf } from '../../field-view.ts';
import type { EditorScene } from '../../scene.ts';
import type { ListSpec } from '../section.ts';

export function entryWords(scene: EditorScene, list: ListSpec, line: LineJson): TemplateResult {
  const { words } = scene;
  const said = list.fields.flatMap(({ key, label, control }) => {
    const value = valueWords(control, line[key], contextOf(scene));
    return value.length > 0 ? [readOnlyField({ label: words.t(label), value, none: '' })] : [];
  });
  return html`<div class="entry">${said}</div>`;
}
