/** Save, undo and redo, with what happened last. The status is there before it has anything to say. */
import { html, nothing, type TemplateResult } from 'lit';
import type { EditorScene } from './scene.ts';

export interface ActionBar {
  readonly status: string;
  readonly saving: boolean;
  readonly inConflict: boolean;
}

export function actionBar(scene: EditorScene, bar: ActionBar): TemplateResult {
  const { words, acts, disabled } = scene;
  const label = bar.saving
    ? 'editor.saving'
    : bar.inConflict
      ? 'editor.conflict.save'
      : 'editor.save';
  return html`<div class="bar" part="actions">
    <button
      class="button bar__save"
      type="button"
      id="save"
      part="save"
      aria-disabled=${bar.saving ? 'true' : nothing}
      ?disabled=${disabled}
      @click=${acts.save}
    >
      ${words.t(label)}
    </button>
    ${bar.inConflict ? nothing : html`${travelButton(scene, 'undo')} ${travelButton(scene, 'redo')}`}
    <p class="bar__status" role="status" part="status">${bar.status}</p>
    <slot name="actions"></slot>
  </div>`;
}

function travelButton({ words, acts, editing, disabled }: EditorScene, way: 'undo' | 'redo') {
  const possible = way === 'undo' ? editing.canUndo : editing.canRedo;
  return html`<button
    class="button button--plain"
    type="button"
    id=${way}
    aria-disabled=${possible ? nothing : 'true'}
    ?disabled=${disabled}
    @click=${() => acts.travel(way)}
  >
    ${words.t(`editor.${way}`)}
  </button>`;
}
