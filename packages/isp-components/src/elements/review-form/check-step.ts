/** Every answer once more, each with a way back to it, before anything is saved. */
import { html, nothing, type TemplateResult } from 'lit';
import { readingIn } from '../../controllers/review/review-answers.ts';
import type { Question, ReviewStep } from '../../controllers/review/question.ts';
import {
  activeOutcomes,
  agreementQuestions,
  basicQuestions,
  decisionQuestions,
  liveProvision,
  nextReviewQuestion,
  outcomeQuestions,
  parties,
  provisionQuestions,
  voiceQuestions,
} from '../../controllers/review/questions.ts';
import { valueWords } from '../fields/value-words.ts';
import { contextOf, type ReviewScene } from './scene.ts';

interface Group {
  readonly title?: string;
  readonly questions: readonly Question[];
}

export function checkStep(scene: ReviewScene): TemplateResult {
  const { words, draft } = scene;
  const outcomes = activeOutcomes(scene).map(({ id, statement }) => ({
    title: statement,
    questions: outcomeQuestions(id),
  }));
  const provision = liveProvision(scene).map(({ id, statement }) => ({
    title: statement,
    questions: provisionQuestions(id),
  }));
  const said = parties.map((party) => ({
    title: words.t(`review.voice.${party}`),
    questions: voiceQuestions(party),
  }));
  const decisions = draft.decisions.map((id, index) => ({
    title: words.t('review.decision', { index: index + 1 }),
    questions: decisionQuestions(id),
  }));
  const agreed = parties.map((party) => ({
    title: words.t(`review.voice.${party}`),
    questions: agreementQuestions(party),
  }));
  return html`${part(scene, 'basics', [{ questions: basicQuestions() }])}
  ${draft.unchanged ? unchanged(scene) : html`${part(scene, 'outcomes', outcomes)} ${part(scene, 'provision', provision)}`}
  ${part(scene, 'voices', said)}
  ${part(scene, 'agreement', [...decisions, ...agreed, { questions: [nextReviewQuestion] }])}`;
}

function unchanged({ words }: ReviewScene): TemplateResult {
  return html`<p class="panel panel--accent">${words.t('review.check.unchanged')}</p>`;
}

function part(scene: ReviewScene, step: ReviewStep, groups: readonly Group[]): TemplateResult {
  const { words, goTo, disabled } = scene;
  const section = words.t(`review.step.${step}`);
  return html`<section class="check" aria-labelledby="check-${step}">
    <div class="check__head">
      <h3 class="heading-m" id="check-${step}">${section}</h3>
      <button
        class="button button--link"
        type="button"
        aria-label=${words.t('review.check.change.name', { section })}
        ?disabled=${disabled}
        @click=${() => goTo(step)}
      >
        ${words.t('review.check.change')}
      </button>
    </div>
    ${groups.map((group) => groupView(scene, group))}
  </section>`;
}

function groupView(scene: ReviewScene, { title, questions }: Group): TemplateResult {
  const { words } = scene;
  const rows = questions.flatMap((question) => row(scene, question));
  return html`${title ? html`<h4 class="heading-s">${title}</h4>` : nothing}
  ${
    rows.length > 0
      ? html`<dl class="rows">${rows}</dl>`
      : html`<p class="quiet">${words.t('review.check.none')}</p>`
  }`;
}

function row(scene: ReviewScene, question: Question): TemplateResult[] {
  const { field } = question;
  const reading = readingIn(scene.draft.answers, question);
  const value = reading.ok ? valueWords(field.control, reading.value, contextOf(scene)) : [];
  if (value.length === 0) return [];
  return [
    html`<div class="row">
      <dt>${scene.words.t(field.label)}</dt>
      <dd class="typed">${value.join(', ')}</dd>
    </div>`,
  ];
}
