/** One note: who wrote it, what it says, what was answered, and what can be done about it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { LineNote } from '@isp-kit/core/edit/notes';
import { noteBox } from './note-box.ts';
import { noteChangeView } from './note-change-view.ts';
import { noteId } from './note-desk.ts';
import { momentOf, type NoteScene } from './note-scene.ts';

export function noteCard(notes: NoteScene, note: LineNote): TemplateResult {
  const { words } = notes.scene;
  const author = note.author.name;
  const kind = words.t(`notes.kind.${note.kind}`, {
    author,
    time: momentOf(words, note.writtenAt),
  });
  return html`<div
    class="note"
    part="note"
    id=${noteId(note)}
    role="group"
    tabindex="-1"
    aria-label=${kind}
  >
    <p class="note__head">${kind}</p>
    ${note.kind === 'suggestion' ? noteChangeView(notes, note) : nothing}
    ${note.text === '' ? nothing : html`<p class="typed">${note.text}</p>`} ${replies(notes, note)}
    ${decided(notes, note)} ${unstored(notes, note)} ${acts(notes, note)}
  </div>`;
}

function replies({ scene: { words } }: NoteScene, note: LineNote) {
  if (note.replies.length === 0) return nothing;
  return html`<ul class="plain-list note__replies">
    ${note.replies.map(
      ({ author, writtenAt, text }) =>
        html`<li>
          <p class="note__head">${words.join([author.name, momentOf(words, writtenAt)])}</p>
          <p class="typed">${text}</p>
        </li>`,
    )}
  </ul>`;
}

function decided({ scene: { words } }: NoteScene, note: LineNote) {
  const { status, decidedBy, decidedAt, reason = '' } = note;
  if (status === 'open' || !decidedBy || decidedAt === undefined) return nothing;
  const data = { author: decidedBy.name, time: momentOf(words, decidedAt), reason };
  return html`<p class="note__decided">${words.t(`notes.status.${status}`, data)}</p>`;
}

function unstored({ scene: { words }, desk }: NoteScene, note: LineNote) {
  const failure = desk.failure(note);
  if (failure === undefined) return nothing;
  return html`<p class="field__error">
      <span class="visually-hidden">${words.t('shared.error-prefix')} </span>${failure}
    </p>
    <button
      class="button button--plain button--small"
      type="button"
      @click=${() => desk.storeAgain(note)}
    >
      ${words.t('notes.store-again')}
    </button>`;
}

function acts(notes: NoteScene, note: LineNote): TemplateResult {
  const { scene, desk } = notes;
  const { words } = scene;
  const author = note.author.name;
  const button = (text: string, name: string, onClick: () => void, plain = true) =>
    html`<button
      class="button ${plain ? 'button--plain' : ''} button--small"
      type="button"
      aria-label=${name}
      ?disabled=${scene.disabled}
      @click=${onClick}
    >
      ${text}
    </button>`;
  if (note.status !== 'open') {
    const name = words.t('notes.reopen.name', { author });
    return html`<div class="button-row">
      ${button(words.t('notes.reopen'), name, () => desk.reopen(note))}
    </div>`;
  }
  const answering = desk.form('reply', note.id) ?? desk.form('decline', note.id);
  if (answering) return boxes(notes, note);
  return html`<div class="button-row">
    ${note.kind === 'suggestion' ? suggestionActs(notes, note, button) : commentActs(notes, note, button)}
    ${button(words.t('notes.reply'), words.t('notes.reply.to', { author }), () =>
      desk.begin('reply', note.id),
    )}
  </div>`;
}

type Button = (text: string, name: string, onClick: () => void, plain?: boolean) => TemplateResult;

function suggestionActs({ scene, desk }: NoteScene, note: LineNote, button: Button) {
  const { words, editing } = scene;
  const author = note.author.name;
  if (note.kind !== 'suggestion' || !editing.may(note.edit).allowed) return nothing;
  const changed = desk.changedTo(note) !== undefined;
  return html`${button(
    words.t(changed ? 'notes.accept.anyway' : 'notes.accept'),
    changed ? words.t('notes.accept.anyway') : words.t('notes.accept.name', { author }),
    () => desk.accept(note),
    false,
  )}
  ${button(words.t('notes.decline'), words.t('notes.decline.name', { author }), () =>
    desk.begin('decline', note.id),
  )}`;
}

function commentActs({ scene: { words }, desk }: NoteScene, note: LineNote, button: Button) {
  const name = words.t('notes.settle.name', { author: note.author.name });
  return button(words.t('notes.settle'), name, () => desk.settle(note));
}

function boxes(notes: NoteScene, note: LineNote): TemplateResult {
  const { scene, desk } = notes;
  const { words } = scene;
  const author = note.author.name;
  const shared = { of: note.id, backTo: noteId(note) };
  return html`${noteBox(notes, {
    ...shared,
    kind: 'reply',
    label: words.t('notes.reply.label', { author }),
    button: words.t('notes.reply.add'),
    onSend: () => desk.reply(note),
  })}
  ${noteBox(notes, {
    ...shared,
    kind: 'decline',
    label: words.t('notes.decline.label', { author }),
    button: words.t('notes.decline.send'),
    onSend: () => desk.decline(note),
  })}`;
}
