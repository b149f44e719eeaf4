/** What stands in an element’s place while its plan is on its way, or could not be opened. */
import { html, type TemplateResult } from 'lit';
import type { Localiser } from '../../locales/localiser.ts';
import { heading } from './heading.ts';

export interface OpeningScene {
  readonly words: Localiser;
  readonly level: number;
  /** Set where what opens the plan did not load. */
  readonly tryAgain?: (() => void) | undefined;
}

export function openingNotice({ words, level, tryAgain }: OpeningScene): TemplateResult {
  if (!tryAgain) return html`<p class="quiet" part="opening">${words.t('opening.wait')}</p>`;
  return html`<div class="panel panel--caution" part="opening" role="alert">
    ${heading(level, words.t('opening.failed.title'), 'heading-l')}
    <p>${words.t('opening.failed.explanation')}</p>
    <button class="button" type="button" @click=${tryAgain}>${words.t('opening.try-again')}</button>
  </div>`;
}
