/** How far each outcome was achieved, and whether each line of help happened and helped. */
import { html, nothing, type TemplateResult } from 'lit';
import type { PlainKey } from '../../controllers/editing/field-spec.ts';
import type { Question } from '../../controllers/review/question.ts';
import {
  activeOutcomes,
  liveProvision,
  outcomeQuestions,
  provisionQuestions,
} from '../../controllers/review/questions.ts';
import { questionViews } from './question-view.ts';
import type { ReviewScene } from './scene.ts';

export function outcomesStep(scene: ReviewScene): TemplateResult {
  const { words } = scene;
  const outcomes = activeOutcomes(scene);
  return judged(scene, {
    intro: 'review.outcomes.intro',
    none: 'review.outcomes.none',
    lines: outcomes.map(({ id, statement, target }) => ({
      id,
      statement,
      note: target && words.t('review.outcome.target', { target }),
      questions: outcomeQuestions(id),
    })),
  });
}

export function provisionStep(scene: ReviewScene): TemplateResult {
  const lines = liveProvision(scene);
  return judged(scene, {
    intro: 'review.provision.intro',
    none: 'review.provision.none',
    lines: lines.map(({ id, statement }) => ({
      id,
      statement,
      questions: provisionQuestions(id),
    })),
  });
}

interface Judged {
  readonly intro: PlainKey;
  readonly none: PlainKey;
  readonly lines: readonly {
    readonly id: string;
    readonly statement: string;
    readonly note?: string | undefined;
    readonly questions: readonly Question[];
  }[];
}

function judged(scene: ReviewScene, { intro, none, lines }: Judged): TemplateResult {
  const { words, draft } = scene;
  if (draft.unchanged) return html`<p class="panel">${words.t('review.unchanged.on')}</p>`;
  if (lines.length === 0) return html`<p>${words.t(none)}</p>`;
  return html`<p class="quiet">${words.t(intro)}</p>
    ${lines.map(
      ({ id, statement, note, questions }) =>
        html`<section class="card" aria-labelledby="t-${id}">
          <h3 class="heading-m card__title" id="t-${id}">${statement}</h3>
          ${note ? html`<p class="quiet">${note}</p>` : nothing} ${questionViews(scene, questions)}
        </section>`,
    )}`;
}
