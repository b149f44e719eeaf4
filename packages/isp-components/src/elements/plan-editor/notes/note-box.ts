/** A box to write a comment, a reply, a reason or a suggestion in, with its button. */
import { html, nothing, type TemplateResult } from 'lit';
import { textareaField } from '../../fields/textarea-field.ts';
import { formId, type FormKind } from './note-desk.ts';
import type { NoteScene } from './note-scene.ts';

export interface NoteBox {
  readonly kind: FormKind;
  /** The place or the note that it is about. */
  readonly of: string;
  readonly label: string;
  readonly hint?: string;
  readonly button: string;
  readonly onSend: () => void;
  /** Where focus goes when it is closed without sending; a box that is always open has no such button. */
  readonly backTo?: string;
}

export function noteBox({ scene, desk }: NoteScene, box: NoteBox): TemplateResult | typeof nothing {
  const { kind, of, backTo } = box;
  const form = desk.form(kind, of);
  if (!form) return nothing;
  const { words, disabled } = scene;
  const id = formId(kind, of);
  const shared = { words, disabled, optional: false };
  return html`<div class="note-box">
    ${textareaField({
      ...shared,
      id,
      label: box.label,
      hint: box.hint,
      error: form.error,
      value: form.text,
      onInput: (text) => desk.write(kind, of, { ...form, text }),
    })}
    ${
      kind === 'suggest'
        ? textareaField({
            ...shared,
            id: `${id}-why`,
            optional: true,
            label: words.t('notes.suggest.why'),
            value: form.why ?? '',
            onInput: (why) => desk.write(kind, of, { ...form, why }),
          })
        : nothing
    }
    <div class="button-row">
      <button
        class="button button--plain button--small"
        type="button"
        id="${id}-send"
        ?disabled=${disabled}
        @click=${box.onSend}
      >
        ${box.button}
      </button>
      ${
        backTo === undefined
          ? nothing
          : html`<button
              class="button button--link"
              type="button"
              @click=${() => desk.cancel(kind, of, backTo)}
            >
              ${words.t('notes.cancel')}
            </button>`
      }
    </div>
  </div>`;
}
