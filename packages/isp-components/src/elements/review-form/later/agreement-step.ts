/** Who agrees with the plan as it is now, and who does not: each for themselves, in their own words. */
import { html, type TemplateResult } from 'lit';
import { agreementQuestions, answeringParties } from '../../../controllers/review/parties.ts';
import { questionViews } from '../question-view.ts';
import { headingAt, type ReviewScene } from '../scene.ts';
import { partyName } from './voices-step.ts';

export function agreementStep(scene: ReviewScene): TemplateResult {
  const { words, subject } = scene;
  return html`<p class="quiet">${words.t('review.agreement.intro')}</p>
    ${answeringParties(subject).map((party) => {
      const title = html`<span id="agreement-${party.key}">${partyName(scene, party)}</span>`;
      return html`<section class="card" aria-labelledby="agreement-${party.key}">
        ${headingAt(scene, 1, title, 'heading-m card__title')}
        ${questionViews(scene, agreementQuestions(party, subject))}
      </section>`;
    })}`;
}
