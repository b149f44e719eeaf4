/** What was said about one field or line: a button with the number, and under it all of it. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { LineNote } from '@isp-kit/core/edit/notes';
import { textIn } from '../../../controllers/editing/plan-tree.ts';
import { fieldAccess } from '../field-view.ts';
import { idOf } from '../scene.ts';
import { noteBox } from './note-box.ts';
import { noteCard } from './note-card.ts';
import { formId, toggleId } from './note-desk.ts';
import type { NotePlace, NoteScene } from './note-scene.ts';

export function thread(notes: NoteScene, place: NotePlace): TemplateResult | typeof nothing {
  const { scene, desk } = notes;
  const { at, name } = place;
  // A line that is not complete yet is nobody else’s business.
  if (scene.editing.isDraft(at)) return nothing;
  const said = desk.book.on(scene.plan, at);
  const count = said.filter(({ status }) => status === 'open').length;
  const isOpen = desk.isOpen(at);
  const { words } = scene;
  return html`<div class="notes" part="notes">
    <button
      class="button button--link notes__toggle ${count > 0 ? 'notes__toggle--some' : ''}"
      type="button"
      id=${toggleId(at)}
      aria-expanded=${isOpen}
      aria-label=${
        count > 0
          ? words.t('notes.button.name', { count, name })
          : words.t('notes.button.none.name', { name })
      }
      @click=${() => desk.toggle(at)}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d="M2 3h12v8H8l-3 3v-3H2z"></path>
      </svg>
      ${count > 0 ? words.t('notes.button', { count }) : words.t('notes.button.none')}
    </button>
    ${isOpen ? opened(notes, place, said) : nothing}
  </div>`;
}

function opened(notes: NoteScene, place: NotePlace, said: readonly LineNote[]): TemplateResult {
  const { scene, desk } = notes;
  const { words } = scene;
  const { at, name } = place;
  const open = said.filter(({ status }) => status === 'open');
  const settled = said.filter(({ status }) => status !== 'open');
  return html`<section
    class="thread"
    id="${idOf(at)}-thread"
    aria-label=${words.t('notes.thread', { name })}
  >
    ${said.length === 0 ? html`<p class="quiet">${words.t('notes.thread.none')}</p>` : nothing}
    ${cards(notes, open)}
    ${
      settled.length > 0
        ? html`<details>
            <summary>${words.t('notes.settled', { count: settled.length })}</summary>
            ${cards(notes, settled)}
          </details>`
        : nothing
    }
    ${suggestBox(notes, place)}
    ${noteBox(notes, {
      kind: 'comment',
      of: at,
      label: words.t('notes.comment.label', { name }),
      hint: words.t('notes.comment.hint'),
      button: words.t('notes.comment.add'),
      onSend: () => desk.comment(at),
    })}
  </section>`;
}

const cards = (notes: NoteScene, all: readonly LineNote[]) =>
  html`<ul class="plain-list thread__notes">
    ${repeat(
      all,
      ({ id }) => id,
      (note) => html`<li>${noteCard(notes, note)}</li>`,
    )}
  </ul>`;

/** Whoever may not write here may still say how it could read. */
function suggestBox(notes: NoteScene, { at, name, spec }: NotePlace) {
  const { scene, desk } = notes;
  const { words } = scene;
  const isText = spec?.control.kind === 'text' || spec?.control.kind === 'textarea';
  if (!isText || fieldAccess(scene, at).allowed) return nothing;
  const button = `${formId('suggest', at)}-begin`;
  if (!desk.form('suggest', at)) {
    return html`<div>
      <button
        class="button button--plain button--small"
        type="button"
        id=${button}
        aria-label=${words.t('notes.suggest.name', { name })}
        ?disabled=${scene.disabled}
        @click=${() => desk.begin('suggest', at, textIn(scene.editing.valueAt(at)))}
      >
        ${words.t('notes.suggest')}
      </button>
    </div>`;
  }
  return noteBox(notes, {
    kind: 'suggest',
    of: at,
    label: words.t('notes.suggest.label'),
    button: words.t('notes.suggest.add'),
    onSend: () => desk.suggest(at),
    backTo: button,
  });
}
