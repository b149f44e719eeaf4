/** The review is saved: said where focus is, with the day of the next one. */
import { html, type TemplateResult } from 'lit';
import type { Review } from '@isp-kit/core/plan';
import type { Localiser } from '../../locales/localiser.ts';

export function savedView(words: Localiser, { nextReviewOn }: Review): TemplateResult {
  const next =
    nextReviewOn === undefined
      ? words.t('review.saved.no-next')
      : words.t('review.saved.next', { date: words.date(nextReviewOn) });
  return html`<div class="page">
    <section class="panel panel--good stack" id="saved" tabindex="-1" aria-labelledby="saved-title">
      <h2 class="heading-l" id="saved-title">${words.t('review.saved.title')}</h2>
      <p>${next}</p>
    </section>
  </div>`;
}
