/** Fills in what a document’s file says of itself: its type, its size and its fingerprint. The bytes go nowhere. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Entry } from '../../../../controllers/editing/entry.ts';
import { fieldAccess } from '../../field-view.ts';
import { idOf, type EditorScene } from '../../scene.ts';
import type { ListSpec } from '../section.ts';

export function fileReader(
  scene: EditorScene,
  list: ListSpec,
  at: string,
): TemplateResult | typeof nothing {
  const { words, disabled } = scene;
  if (!fieldAccess(scene, `${at}/sha256`).allowed) return nothing;
  const id = `${idOf(at)}-file`;
  return html`<div class="field" part="field">
    <label class="field__label" part="label" for=${id}>${words.t('editor.file.choose')}</label>
    <p class="field__hint" id="${id}-hint">${words.t('editor.file.hint')}</p>
    <input
      class="control"
      id=${id}
      type="file"
      aria-describedby="${id}-hint"
      ?disabled=${disabled}
      @change=${(event: Event) => void readInto(scene, list, { at, file: chosen(event) })}
    />
  </div>`;
}

const chosen = (event: Event): File | undefined => (event.target as HTMLInputElement).files?.[0];

interface Reading {
  readonly at: string;
  readonly file: File | undefined;
}

async function readInto(scene: EditorScene, list: ListSpec, { at, file }: Reading): Promise<void> {
  const { editing, words, acts } = scene;
  if (!file) return;
  const sha256 = await fingerprint(file).catch(() => undefined);
  if (sha256 === undefined) {
    acts.say(words.t('editor.file.failed'));
    return;
  }
  const write = (key: string, entry: Entry) => {
    const field = list.fields.find((one) => one.key === key);
    if (field) editing.input(`${at}/${key}`, field, entry);
  };
  write('mediaType', (file.type || 'application/octet-stream').toLowerCase());
  write('bytes', String(file.size));
  write('sha256', sha256);
  acts.say(words.t('editor.file.read'));
}

/** Lower-case hexadecimal. Browsers give it to secure pages alone. */
async function fingerprint(file: File): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
