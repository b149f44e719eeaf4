/** What was decided, what that changes in the layers of support and why, and when everybody meets again. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { answerIn } from '../../../controllers/review/question.ts';
import { decisionQuestions } from '../../../controllers/review/questions.ts';
import { action } from '../action.ts';
import { questionViews } from '../question-view.ts';
import { headingAt, idOf } from '../scene.ts';
import { layersView } from './layers-view.ts';
import type { LaterScene } from './later-scene.ts';
import { nextDayView } from './next-day-view.ts';

export function nextStep(scene: LaterScene): TemplateResult {
  const { words, draft } = scene;
  const title = html`<span id="decisions-title">${words.t('review.decisions')}</span>`;
  return html`<section class="stack" aria-labelledby="decisions-title">
      ${headingAt(scene, 1, title, 'heading-m')}
      ${repeat(
        draft.decisions,
        (id) => id,
        (id, index) => decision(scene, id, index + 1),
      )}
      <div>${addDecision(scene)}</div>
    </section>
    ${layersView(scene)} ${nextDayView(scene)}`;
}

function decision(scene: LaterScene, id: string, index: number): TemplateResult {
  const { words, subject, draft } = scene;
  const title = html`<span id="d-${id}">${words.t('review.decision', { index })}</span>`;
  const empty = answerIn(subject.answers, `decision/${id}/text`) === '';
  return html`<section class="card" aria-labelledby="d-${id}">
    ${headingAt(scene, 2, title, 'heading-s card__title')}
    ${questionViews(scene, decisionQuestions(id, subject))}
    ${empty && draft.decisions.length === 1 ? nothing : removeDecision(scene, id, index)}
  </section>`;
}

function removeDecision(scene: LaterScene, id: string, index: number): TemplateResult {
  const { words, draft, say, focusOn } = scene;
  const remove = () => {
    draft.removeDecision(id);
    say(words.t('review.decision.removed', { index }));
    focusOn('add-decision');
  };
  return html`<div>
    ${action(scene, {
      look: 'small',
      text: words.t('review.decision.remove', { index }),
      onPress: remove,
    })}
  </div>`;
}

function addDecision(scene: LaterScene): TemplateResult {
  const { words, draft, focusOn } = scene;
  return action(scene, {
    id: 'add-decision',
    text: words.t('review.decision.add'),
    onPress: () => focusOn(idOf(`decision/${draft.addDecision()}/text`)),
  });
}
