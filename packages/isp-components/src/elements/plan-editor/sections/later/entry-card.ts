/** One entry of a record, to read. Where another puts it right, both are shown. */
import { html, nothing, type TemplateResult } from 'lit';
import type { LineJson } from '../../../../controllers/editing/plan-tree.ts';
import { lineName, shortName } from '../../line-name.ts';
import { restriction } from '../../restriction.ts';
import { idOf, type EditorScene } from '../../scene.ts';
import type { ListSpec } from '../section.ts';
import { entryWords } from './entry-words.ts';
import { focusFrom } from './focus-from.ts';
import { lineMark } from './line-mark.ts';

export interface EntryCard {
  readonly list: ListSpec;
  readonly line: LineJson;
  /** All entries that the reader may see. */
  readonly record: readonly LineJson[];
  /** Those that are being written, and not in the record yet. */
  readonly begun: readonly LineJson[];
}

export function entryCard(scene: EditorScene, card: EntryCard): TemplateResult {
  const { list, line, record, begun } = card;
  const { words, acts } = scene;
  const at = `${list.key}/${line.id}`;
  const name = lineName(scene, list, line);
  const isOpen = scene.isOpen(at);
  const puttingRight = ({ corrects }: LineJson) => corrects === line.id;
  const later = record.find(puttingRight);
  return html`<div
    class="line ${isOpen ? 'line--open' : ''}"
    part="line"
    id=${idOf(at)}
    role="group"
    tabindex="-1"
    aria-label=${shortName(name)}
  >
    <div class="line__head">
      <h3 class="line__name">
        <button
          class="line__toggle"
          type="button"
          id="${idOf(at)}-toggle"
          aria-expanded=${isOpen}
          @click=${() => acts.toggle(at)}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <path d="M5 3l5 5-5 5"></path>
          </svg>
          <span><bdi>${name}</bdi></span>
        </button>
      </h3>
      ${(later ?? begun.find(puttingRight)) ? nothing : correctButton(scene, card, name)}
    </div>
    ${later ? html`<p class="line__draft">${words.t('editor.entry.corrected')}</p>` : nothing}
    ${restriction(scene, line)} ${isOpen ? body(scene, card, later) : nothing}
  </div>`;
}

function body(scene: EditorScene, { list, line, record }: EntryCard, later: LineJson | undefined) {
  const { words } = scene;
  const earlier = record.find(({ id }) => id === line['corrects']);
  return html`<div class="line__body">
    ${entryWords(scene, list, line)}
    ${later ? beside(words.t('editor.entry.later'), entryWords(scene, list, later)) : nothing}
    ${earlier ? beside(words.t('editor.entry.earlier'), entryWords(scene, list, earlier)) : nothing}
    ${
      line['corrects'] !== undefined && !earlier
        ? html`<p class="quiet">${words.t('editor.entry.unseen')}</p>`
        : nothing
    }
    ${lineMark(scene, `${list.key}/${line.id}`)}
  </div>`;
}

export const beside = (title: string, entry: TemplateResult): TemplateResult =>
  html`<div class="panel entry__other">
    <h4 class="heading-s">${title}</h4>
    ${entry}
  </div>`;

function correctButton(scene: EditorScene, { list, line }: EntryCard, name: string) {
  const { editing, words, disabled } = scene;
  const at = `${list.key}/${line.id}`;
  if (!editing.may({ type: 'correct', at, line: {} }).allowed) return nothing;
  return html`<button
    class="button button--plain button--small"
    type="button"
    id="${idOf(at)}-correct"
    aria-label=${words.t('editor.entry.correct.name', { name: shortName(name) })}
    ?disabled=${disabled}
    @click=${(event: Event) => correct(scene, list, line, event)}
  >
    ${words.t('editor.entry.correct')}
  </button>`;
}

/** Begins an entry from what the earlier one says, since mostly one thing in it was wrong. */
function correct(
  { editing, words, acts }: EditorScene,
  list: ListSpec,
  line: LineJson,
  event: Event,
) {
  const { id, restricted: _restricted, extensions: _extensions, ...said } = line;
  const start = { ...said, corrects: id };
  const at = editing.begin({ list: list.key, fields: list.fields, start, kind: 'entry' });
  acts.say(words.t('editor.entry.correcting'));
  focusFrom(event, `${at}/${list.fields[0]?.key ?? ''}`);
}
