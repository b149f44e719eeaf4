/** A part that a plan has or has not, as a whole: begun on purpose, and taken out with all that is in it. */
import { html, nothing, type TemplateResult } from 'lit';
import { fieldView } from '../../later-builds-on.ts';
import { idOf, type EditorScene } from '../../scene.ts';
import type { SectionPart, WholePart } from '../section.ts';
import { focusFrom, focusLater } from './focus-from.ts';

type FieldsPart = Extract<SectionPart, { kind: 'fields' }>;

export function wholePart(scene: EditorScene, part: FieldsPart): TemplateResult {
  const { editing, words } = scene;
  const { at, fields, whole } = part;
  if (!whole) return html``;
  const kept = scene.withheldReason(at);
  if (kept !== undefined) {
    return html`<p class="quiet">${words.t('editor.withheld', { reason: kept })}</p>`;
  }
  const isDraft = editing.isDraft(at);
  if (!isDraft && editing.valueAt(at) === undefined) return begin(scene, part, whole);
  return html`<div class="fields ${isDraft ? 'fields--draft' : ''}">
    ${isDraft ? html`<p class="field__reason">${words.t('editor.part.draft')}</p>` : nothing}
    ${fields.map((field) => fieldView(scene, field, at))} ${remove(scene, at, whole)}
  </div>`;
}

/** The part’s own place, parted as a draft has it. */
const around = (at: string) => at.slice(0, at.lastIndexOf('/'));
const keyOf = (at: string) => at.slice(at.lastIndexOf('/') + 1);

function begin(scene: EditorScene, { at, fields }: FieldsPart, whole: WholePart): TemplateResult {
  const { editing, words, disabled } = scene;
  const start = whole.start();
  const mayBegin = editing.may({ type: 'set', at, value: start }).allowed;
  const onClick = (event: Event) => {
    editing.begin({ list: around(at), id: keyOf(at), kind: 'part', fields, start });
    focusFrom(event, `${at}/${fields[0]?.key ?? ''}`);
  };
  return html`<div class="list">
    <p class="quiet">${words.t(whole.empty)}</p>
    ${
      mayBegin
        ? html`<button
            class="button button--plain list__add"
            type="button"
            id="${idOf(at)}-add"
            ?disabled=${disabled}
            @click=${onClick}
          >
            ${words.t('editor.line.add', { thing: words.t(whole.thing) })}
          </button>`
        : nothing
    }
  </div>`;
}

function remove(scene: EditorScene, at: string, whole: WholePart) {
  const { editing, words, acts, disabled } = scene;
  if (!editing.isDraft(at) && !editing.may({ type: 'remove', at }).allowed) return nothing;
  const thing = words.t(whole.thing);
  const onClick = (event: Event) => {
    const focus = focusLater(event);
    editing.inOrder(() => {
      if (!editing.removePart(at)) return;
      acts.say(words.t('editor.part.removed', { thing }));
      focus(`${at}/add`);
    });
  };
  return html`<button
    class="button button--plain list__add"
    type="button"
    id="${idOf(at)}-remove"
    ?disabled=${disabled}
    @click=${onClick}
  >
    ${words.t('editor.part.remove', { thing })}
  </button>`;
}
