/** A record that is only added to: what waits to be added, then the entries, latest first. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { textIn, type LineJson } from '../../../../controllers/editing/plan-tree.ts';
import { idOf, type EditorScene } from '../../scene.ts';
import type { ListSpec } from '../section.ts';
import { entryCard } from './entry-card.ts';
import { newEntry } from './new-entry.ts';

export function entryList(scene: EditorScene, list: ListSpec): TemplateResult {
  const { editing, words } = scene;
  const at = list.key;
  const seen = editing.linesAt(at).filter(({ id }) => scene.maySee(`${at}/${id}`));
  const begun = seen.filter(({ id }) => editing.isDraft(`${at}/${id}`));
  const record = seen.filter((line) => !begun.includes(line)).toSorted(latestFirst);
  return html`<div class="list" part="list" role="group" aria-label=${words.t(list.thing)}>
    ${addButton(scene, list)}
    ${seen.length === 0 ? html`<p class="quiet">${whyEmpty(scene, list)}</p>` : nothing}
    <ul class="plain-list lines">
      ${repeat(
        [...begun, ...record],
        ({ id }) => id,
        (line) =>
          html`<li>
            ${
              begun.includes(line)
                ? newEntry(scene, list, line)
                : entryCard(scene, { list, line, record, begun })
            }
          </li>`,
      )}
    </ul>
  </div>`;
}

function whyEmpty({ words, withheldReason }: EditorScene, { key, empty }: ListSpec): string {
  const reason = withheldReason(key);
  return reason === undefined
    ? words.t(empty ?? 'editor.list.empty')
    : words.t('editor.withheld', { reason });
}

const latestFirst = (a: LineJson, b: LineJson) => textIn(b['on']).localeCompare(textIn(a['on']));

function addButton({ words, editing, acts, disabled }: EditorScene, list: ListSpec) {
  const at = list.key;
  if (!editing.may({ type: 'add', at, line: {} }).allowed) return nothing;
  return html`<button
    class="button button--plain list__add"
    type="button"
    id="${idOf(at)}-add"
    ?disabled=${disabled}
    @click=${() => acts.add(list, at)}
  >
    ${words.t('editor.line.add', { thing: words.t(list.thing) })}
  </button>`;
}
