/** What the editor shows: the plan, or why there is none to be seen yet. */
import { html, type TemplateResult } from 'lit';
import type { Localiser } from '../../locales/localiser.ts';
import { openingNotice } from '../sections/opening-notice.ts';
import type { EditorDesk } from './editor-desk.ts';

/** Until it is known what may be seen, nothing of the plan is. */
export function shownIn(desk: EditorDesk, words: Localiser): TemplateResult {
  const { editing, rights, engine, save } = desk;
  const { plan } = editing;
  if (save.isReading) return opening(words, engine.hasFailed && (() => void engine.want()));
  if (!plan) {
    const why = words.t(save.unreadable ? 'editor.unreadable' : 'editor.no-plan');
    return html`<p class="quiet">${why}</p>`;
  }
  if (rights.of(plan)) return desk.page(plan);
  return opening(words, rights.hasFailed && (() => rights.tryAgain()));
}

const opening = (words: Localiser, again: false | (() => void)): TemplateResult =>
  openingNotice({ words, level: 2, tryAgain: again || undefined });
