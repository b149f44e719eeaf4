/** Moves a line up or down, or takes it out. At the ends of a list a button stays, so that focus has where to be. */
import { html, nothing, type TemplateResult } from 'lit';
import { shortName } from './line-name.ts';
import { idOf, type EditorScene } from './scene.ts';

export interface LineButtons {
  readonly at: string;
  readonly name: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** A line that is not complete yet has no place in the list to move from. */
  readonly isDraft: boolean;
}

export function lineButtons(scene: EditorScene, line: LineButtons): TemplateResult {
  const { editing } = scene;
  const mayMove = !line.isDraft && editing.may({ type: 'move', at: line.at }).allowed;
  const mayRemove = line.isDraft || editing.may({ type: 'remove', at: line.at }).allowed;
  const alone = line.isFirst && line.isLast;
  return html`<div class="line__buttons">
    ${
      mayMove && !alone
        ? html`${moveButton(scene, line, 'up')} ${moveButton(scene, line, 'down')}`
        : nothing
    }
    ${mayRemove ? removeButton(scene, line) : nothing}
  </div>`;
}

function moveButton(scene: EditorScene, line: LineButtons, way: 'up' | 'down'): TemplateResult {
  const { words, acts, disabled } = scene;
  const atEnd = way === 'up' ? line.isFirst : line.isLast;
  return html`<button
    class="button button--plain button--small line__move"
    type="button"
    id="${idOf(line.at)}-${way}"
    aria-disabled=${atEnd ? 'true' : nothing}
    aria-keyshortcuts=${way === 'up' ? 'Alt+ArrowUp' : 'Alt+ArrowDown'}
    aria-label=${words.t(`editor.line.${way}.name`, { name: shortName(line.name) })}
    ?disabled=${disabled}
    @click=${() => acts.move(line.at, way, line.name)}
  >
    <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d=${way === 'up' ? 'M3 10l5-5 5 5' : 'M3 6l5 5 5-5'}></path>
    </svg>
  </button>`;
}

function removeButton({ words, acts, disabled }: EditorScene, { at, name }: LineButtons) {
  return html`<button
    class="button button--plain button--small line__remove"
    type="button"
    id="${idOf(at)}-remove"
    aria-label=${words.t('editor.line.remove.name', { name: shortName(name) })}
    ?disabled=${disabled}
    @click=${() => acts.remove(at, name)}
  >
    ${words.t('editor.line.remove')}
  </button>`;
}
