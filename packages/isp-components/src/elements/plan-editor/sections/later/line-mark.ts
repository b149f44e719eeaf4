/** Who may see a line: everybody, or those whom its mark leaves. */
import { html, nothing, type TemplateResult } from 'lit';
import { fieldView } from '../../field-view.ts';
import { idOf, type EditorScene } from '../../scene.ts';
import { focusFrom, focusLater } from './focus-from.ts';
import { markFields } from './mark-fields.ts';

const start = { audiences: [] };

/** Nothing for whoever may not decide it: they are told of the mark on the line itself. */
export function lineMark(scene: EditorScene, line: string): TemplateResult | typeof nothing {
  const { editing, words, isOpen } = scene;
  const at = `${line}/restricted`;
  const isDraft = editing.isDraft(at);
  const isMarked = isDraft || editing.valueAt(at) !== undefined;
  if (editing.isDraft(line)) return nothing;
  if (!editing.may({ type: 'set', at, value: { ...start, kind: 'by-request' } }).allowed) {
    return nothing;
  }
  return html`<details class="mark" ?open=${isOpen(at) || isDraft}>
    <summary id=${idOf(at)}>${words.t('editor.mark.title')}</summary>
    ${isMarked ? marked(scene, at) : unmarked(scene, line, at)}
  </details>`;
}

function unmarked({ editing, words, disabled }: EditorScene, line: string, at: string) {
  const begin = (event: Event) => {
    editing.begin({ list: line, id: 'restricted', kind: 'part', fields: markFields, start });
    focusFrom(event, `${at}/kind`);
  };
  return html`<p>${words.t('editor.mark.none')}</p>
    <button class="button button--plain" type="button" ?disabled=${disabled} @click=${begin}>
      ${words.t('editor.mark.begin')}
    </button>`;
}

function marked(scene: EditorScene, at: string) {
  const { editing, words, acts, disabled } = scene;
  const end = (event: Event) => {
    const focus = focusLater(event);
    editing.inOrder(() => {
      if (!editing.removePart(at)) return;
      acts.say(words.t('editor.mark.ended'));
      focus(at);
    });
  };
  return html`<div class="fields mark__fields">
    ${editing.isDraft(at) ? html`<p class="field__reason">${words.t('editor.part.draft')}</p>` : nothing}
    ${markFields.map((field) => fieldView(scene, field, at))}
    <button
      class="button button--plain list__add"
      type="button"
      ?disabled=${disabled}
      @click=${end}
    >
      ${words.t('editor.mark.end')}
    </button>
  </div>`;
}
