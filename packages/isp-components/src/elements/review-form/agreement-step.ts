/** What was decided, who agrees with the plan as it is now, and when everybody meets again. */
import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import {
  agreementQuestions,
  decisionQuestions,
  nextReviewQuestion,
  parties,
} from '../../controllers/review/questions.ts';
import { questionView, questionViews } from './question-view.ts';
import { idOf, type ReviewScene } from './scene.ts';

export function agreementStep(scene: ReviewScene): TemplateResult {
  const { words, draft } = scene;
  return html`<section class="stack" aria-labelledby="decisions-title">
      <h3 class="heading-m" id="decisions-title">${words.t('review.decisions')}</h3>
      ${repeat(
        draft.decisions,
        (id) => id,
        (id, index) => decision(scene, id, index + 1),
      )}
      <div>${addButton(scene)}</div>
    </section>
    <section class="stack" aria-labelledby="agreement-title">
      <h3 class="heading-m" id="agreement-title">${words.t('review.agreement')}</h3>
      <p class="quiet">${words.t('review.agreement.hint')}</p>
      ${parties.map(
        (party) =>
          html`<section class="card" aria-labelledby="agreement-${party}">
            <h4 class="heading-s card__title" id="agreement-${party}">
              ${words.t(`review.voice.${party}`)}
            </h4>
            ${questionViews(scene, agreementQuestions(party))}
          </section>`,
      )}
    </section>
    ${questionView(scene, nextReviewQuestion, words.t('review.nextReviewOn.hint', { count: draft.months }))}`;
}

function decision(scene: ReviewScene, id: string, index: number): TemplateResult {
  const { words, draft, say, focusOn, disabled } = scene;
  const remove = () => {
    draft.removeDecision(id);
    say(words.t('review.decision.removed', { index }));
    focusOn('add-decision');
  };
  return html`<section class="card" aria-labelledby="d-${id}">
    <h4 class="heading-s card__title" id="d-${id}">${words.t('review.decision', { index })}</h4>
    ${questionViews(scene, decisionQuestions(id))}
    <div>
      <button
        class="button button--plain button--small"
        type="button"
        ?disabled=${disabled}
        @click=${remove}
      >
        ${words.t('review.decision.remove', { index })}
      </button>
    </div>
  </section>`;
}

function addButton({ words, draft, focusOn, disabled }: ReviewScene): TemplateResult {
  const add = () => focusOn(idOf(`decision/${draft.addDecision()}/text`));
  return html`<button
    class="button button--plain"
    type="button"
    id="add-decision"
    ?disabled=${disabled}
    @click=${add}
  >
    ${words.t('review.decision.add')}
  </button>`;
}
