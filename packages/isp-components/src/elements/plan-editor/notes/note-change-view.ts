/** What a suggestion would change, word by word. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Suggestion } from '@isp-kit/core/edit/notes';
import { comparedTexts } from '../../../controllers/compare-words.ts';
import { markedText } from '../../fields/marked-text.ts';
import { valueWords } from '../../fields/value-words.ts';
import { contextOf } from '../field-view.ts';
import { placeIn } from '../sections/place-in.ts';
import type { NoteScene } from './note-scene.ts';

export function noteChangeView({ scene, desk }: NoteScene, note: Suggestion): TemplateResult {
  const { words } = scene;
  const { edit, basedOn } = note;
  if (edit.type === 'remove') return html`<p>${words.t('notes.suggested.removal')}</p>`;
  if (edit.type !== 'set') return html`<p>${words.t('notes.suggested.other')}</p>`;
  const said = (value: unknown) => valueText(scene, note.at, value);
  const [before, after] = [said(basedOn), said(edit.value)];
  const compared = comparedTexts(before, after);
  const now = desk.changedTo(note);
  return html`<dl class="note__change">
      <dt>${words.t('notes.suggested')}</dt>
      <dd>${markedText(compared.theirs)}</dd>
      <dt>${words.t('notes.instead-of')}</dt>
      <dd>
        ${
          before === ''
            ? html`<p class="quiet">${words.t('notes.nothing-there')}</p>`
            : markedText(compared.ours)
        }
      </dd>
    </dl>
    ${
      now === undefined
        ? nothing
        : html`<div class="panel panel--caution">
            <p>${words.t('notes.changed')}</p>
            ${markedText(comparedTexts(now, after).ours)}
          </div>`
    }`;
}

function valueText(scene: NoteScene['scene'], at: string, value: unknown): string {
  if (value === undefined) return '';
  if (typeof value === 'string' && !placeIn(at).field) return value;
  const { field } = placeIn(at);
  if (!field) return '';
  return scene.words.join(valueWords(field.control, value as string, contextOf(scene)));
}
