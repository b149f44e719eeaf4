/** The row of buttons above the page, and what they have to say. */
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../sections/heading.ts';
import type { ReadingState } from '../read-aloud/reader.ts';
import type { Scene } from '../scene.ts';

export type Notice =
  { readonly kind: 'copied' | 'failed' } | { readonly kind: 'refused'; readonly text: string };

export interface Acts {
  readonly notice: Notice | undefined;
  readonly reading: ReadingState;
  readonly canRead: boolean;
  readonly copy: () => void;
  readonly closeText: () => void;
  readonly read: () => void;
  readonly pause: () => void;
  readonly resume: () => void;
  readonly stop: () => void;
}

export function actions(scene: Scene, acts: Acts): TemplateResult {
  const { words } = scene;
  return html`<div class="tools" part="actions">
    <div class="button-row" role="group" aria-label=${words.t('viewer.tools')}>
      ${acts.canRead ? readButtons(scene, acts) : nothing}
      ${button(words.t('viewer.copy'), acts.copy)}
    </div>
    <p class="quiet small tools__state" role="status">${stateWords(scene, acts)}</p>
    ${acts.notice?.kind === 'refused' ? textToCopy(scene, acts.notice.text, acts.closeText) : nothing}
  </div>`;
}

function readButtons({ words }: Scene, acts: Acts): TemplateResult {
  switch (acts.reading) {
    case 'reading':
      return html`${button(words.t('viewer.read.pause'), acts.pause)}
      ${button(words.t('viewer.read.stop'), acts.stop)}`;
    case 'paused':
      return html`${button(words.t('viewer.read.resume'), acts.resume)}
      ${button(words.t('viewer.read.stop'), acts.stop)}`;
    default:
      return html`${button(words.t('viewer.read'), acts.read)}`;
  }
}

const button = (label: string, act: () => void) =>
  html`<button class="button button--plain button--small" type="button" @click=${act}>
    ${label}
  </button>`;

function stateWords({ words }: Scene, { notice, reading }: Acts): string {
  if (notice?.kind === 'copied') return words.t('viewer.copy.done');
  if (notice?.kind === 'failed') return words.t('viewer.copy.failed');
  return reading === 'idle' ? '' : words.t(`viewer.read.state.${reading}`);
}

function textToCopy({ words, level }: Scene, text: string, close: () => void): TemplateResult {
  return html`<section class="panel panel--accent copy" part="copy-text">
    ${heading(level + 1, words.t('viewer.copy.refused.title'), 'heading-m')}
    <p id="copy-hint">${words.t('viewer.copy.refused')}</p>
    <pre class="copy__text" tabindex="0" role="region" aria-labelledby="copy-hint">${text}</pre>
    ${button(words.t('viewer.copy.close'), close)}
  </section>`;
}
