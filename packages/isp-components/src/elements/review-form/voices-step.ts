/** What the child and the family say, in their own words. */
import { html, type TemplateResult } from 'lit';
import { parties, voiceQuestions } from '../../controllers/review/questions.ts';
import { questionViews } from './question-view.ts';
import type { ReviewScene } from './scene.ts';

export function voicesStep(scene: ReviewScene): TemplateResult {
  const { words } = scene;
  return html`<p class="quiet">${words.t('review.voices.intro')}</p>
    ${parties.map(
      (party) =>
        html`<section class="card" aria-labelledby="voice-${party}">
          <h3 class="heading-m card__title" id="voice-${party}">
            ${words.t(`review.voice.${party}`)}
          </h3>
          ${questionViews(scene, voiceQuestions(party))}
        </section>`,
    )}`;
}
