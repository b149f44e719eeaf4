/** What was said about lines that were taken out: it stays to be read, by those who see all of a plan. */
import { html, nothing, type TemplateResult } from 'lit';
import { noteCard } from './note-card.ts';
import type { NoteScene } from './note-scene.ts';

export function goneNotes(notes: NoteScene): TemplateResult | typeof nothing {
  const { scene, desk } = notes;
  const gone = desk.book.gone(scene.plan).filter(({ status }) => status === 'open');
  if (gone.length === 0) return nothing;
  return html`<details class="notes" part="notes">
    <summary>${scene.words.t('notes.gone.title')}</summary>
    <ul class="plain-list thread__notes">
      ${gone.map((note) => html`<li>${noteCard(notes, note)}</li>`)}
    </ul>
  </details>`;
}
