/** What an entry of a record says: each of its fields that says something, to read. */
import { html, type TemplateResult } from 'lit';
import { textIn, type LineJson } from '../../../../controllers/editing/plan-tree.ts';
import { readOnlyField } from '../../../fields/read-only-field.ts';
import { valueWords } from '../../../fields/value-words.ts';
import { writtenIn } from '../../../fields/written-in.ts';
import { contextOf, isWritten } from '../../field-view.ts';
import type { EditorScene } from '../../scene.ts';
import type { ListSpec } from '../section.ts';

export function entryWords(scene: EditorScene, list: ListSpec, line: LineJson): TemplateResult {
  const { words, plan } = scene;
  const written = writtenIn(textIn(line['language']) || plan.language, words);
  const said = list.fields.flatMap((spec) => {
    const { key, label, control } = spec;
    const value = valueWords(control, line[key], contextOf(scene));
    if (value.length === 0) return [];
    const lang = isWritten(spec) ? written : undefined;
    return [readOnlyField({ label: words.t(label), value, none: '', lang })];
  });
  return html`<div class="entry">${said}</div>`;
}
