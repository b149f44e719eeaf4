/** The review is saved: said where focus is, with the day of the next one and the letter for the family. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Review } from '@isp-kit/core/plan';
import type { ReviewLetter } from '../../../controllers/review/plan-changes.ts';
import type { Localiser } from '../../../locales/localiser.ts';
import { action } from '../action.ts';
import { headingAt } from '../scene.ts';

export interface SavedScene {
  readonly words: Localiser;
  readonly level: number;
  readonly disabled: boolean;
  readonly review: Review;
  readonly letter: ReviewLetter | undefined;
  readonly status: string;
  readonly onCopy: () => void;
  readonly onPrint: () => void;
}

export function savedView(scene: SavedScene): TemplateResult {
  const { words, review, letter, status } = scene;
  const next =
    review.nextReviewOn === undefined
      ? words.t('review.saved.no-next')
      : words.t('review.saved.next', { date: words.date(review.nextReviewOn) });
  const title = html`<span id="saved-title">${words.t('review.saved.title')}</span>`;
  return html`<div class="page">
    <section
      class="panel panel--good stack screen"
      id="saved"
      tabindex="-1"
      aria-labelledby="saved-title"
    >
      ${headingAt(scene, 0, title, 'heading-l')}
      <p>${next}</p>
    </section>
    ${letter ? letterView(scene, letter) : nothing}
    <p class="bar__status screen" role="status">${status}</p>
  </div>`;
}

function letterView(scene: SavedScene, letter: ReviewLetter): TemplateResult {
  const { words, onCopy, onPrint } = scene;
  const title = html`<span id="letter-title">${words.t('review.letter')}</span>`;
  return html`<section class="stack" aria-labelledby="letter-title">
    <div class="stack screen">
      ${headingAt(scene, 0, title, 'heading-l')}
      <p class="quiet">${words.t('review.letter.text')}</p>
      <div class="button-row">
        ${action(scene, { id: 'copy', text: words.t('review.letter.copy'), onPress: onCopy })}
        ${action(scene, { id: 'print', text: words.t('review.letter.print'), onPress: onPrint })}
      </div>
    </div>
    <article class="letter" part="letter" lang="en" dir="ltr">
      ${headingAt(scene, 1, letter.title, 'heading-l')}
      ${letter.opening.map((text) => html`<p>${text}</p>`)}
      ${letter.parts.map(
        ({ heading, paragraphs, items }) =>
          html`<div class="letter__part">
            ${headingAt(scene, 2, heading, 'heading-m')}
            ${paragraphs.map((text) => html`<p class="typed">${text}</p>`)}
            ${
              items.length > 0
                ? html`<ul class="bullets">
                    ${items.map((item) => html`<li class="typed">${item}</li>`)}
                  </ul>`
                : nothing
            }
          </div>`,
      )}
    </article>
  </section>`;
}
