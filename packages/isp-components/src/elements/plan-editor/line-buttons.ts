/** Moves a line up or down, or takes it out. At the ends of a list a button stays, so that focus has where to be. */
import { html, nothing, type TemplateResult } from 'lit';
import { canCopy } from '../../controllers/editing/can-copy.ts';
import { laterMoving, liftLine } from './line-moving/later-moving.ts';
import { shortName } from './line-name.ts';
import { idOf, type EditorScene } from './scene.ts';
import type { ListSpec } from './sections/section.ts';

export interface LineButtons {
  readonly list: ListSpec;
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
    ${!line.isDraft && mayCopy(scene, line) ? copyButton(scene, line) : nothing}
    ${mayRemove ? removeButton(scene, line) : nothing}
  </div>`;
}

/** Whoever may add a line may add one that is like another; what was said or recorded happened once. */
function mayCopy({ editing, drawing }: EditorScene, { list, at }: LineButtons): boolean {
  const listAt = at.slice(0, at.lastIndexOf('/'));
  if (list.evidence || !canCopy(listAt)) return false;
  return drawing.once(
    `add ${listAt}`,
    () => editing.may({ type: 'add', at: listAt, line: {} }).allowed,
  );
}

/** The handle to move a line by: dragged, or by keys once it is lifted. What moves it loads when it is touched. */
export function lineHandle(scene: EditorScene, line: LineButtons): TemplateResult | typeof nothing {
  const { words, editing, disabled } = scene;
  const isAlone = line.isFirst && line.isLast;
  if (line.isDraft || isAlone || !editing.may({ type: 'move', at: line.at }).allowed) {
    return nothing;
  }
  const lift = (event: Event) => void liftLine(event, scene, line);
  return html`<button
    class="button button--plain button--small line__handle"
    type="button"
    id="${idOf(line.at)}-handle"
    aria-label=${words.t('editor.line.handle', { name: shortName(line.name) })}
    aria-describedby="handle-hint"
    ?disabled=${disabled}
    @pointerenter=${() => void laterMoving.want()}
    @focus=${() => void laterMoving.want()}
    @pointerdown=${lift}
    @click=${lift}
  >
    <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d="M5 3v.01M11 3v.01M5 8v.01M11 8v.01M5 13v.01M11 13v.01"></path>
    </svg>
  </button>`;
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

function copyButton({ words, acts, disabled }: EditorScene, { list, at, name }: LineButtons) {
  return html`<button
    class="button button--plain button--small"
    type="button"
    id="${idOf(at)}-copy"
    aria-label=${words.t('editor.line.copy.name', { name: shortName(name) })}
    ?disabled=${disabled}
    @click=${() => acts.duplicate(list, at, name)}
  >
    ${words.t('editor.line.copy')}
  </button>`;
}
