/** Where a line was that somebody has taken out: what happened, and the way back, for as long as nothing else is done. */
import { html, type TemplateResult } from 'lit';
import type { LineJson } from '../../controllers/editing/plan-tree.ts';
import { idOf, type EditorScene } from './scene.ts';

export interface Gone {
  readonly name: string;
  readonly list: string;
  /** The line that it stood before; none where it was the last. */
  readonly before: string | undefined;
}

/** The line that was taken out of this list; undefined where none was, or where something was done since. */
export function removedFrom(
  { removed, editing }: EditorScene,
  list: string,
  lines: readonly LineJson[],
): Gone | undefined {
  if (!removed || removed.state !== editing.state) return undefined;
  if (removed.at.slice(0, removed.at.lastIndexOf('/')) !== list) return undefined;
  const before = removed.followers.find((id) => lines.some((line) => line.id === id));
  return { name: removed.name, list, before };
}

export function goneItem({ words, acts, disabled }: EditorScene, gone: Gone): TemplateResult {
  const { name, list } = gone;
  return html`<li class="lines__gone" part="removed">
    <p>${words.t('editor.line.gone', { name })}</p>
    <button
      class="button button--plain button--small"
      type="button"
      id="${idOf(list)}-restore"
      aria-label=${words.t('editor.line.restore.name', { name })}
      ?disabled=${disabled}
      @click=${acts.restore}
    >
      ${words.t('editor.line.restore')}
    </button>
  </li>`;
}
