/** What was decided last time, and what became of it. What is not done can be decided anew in one action. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Decision } from '@isp-kit/core/plan';
import {
  lastDecisions,
  lastHeld,
  lastQuestions,
  undone,
} from '../../controllers/review/last-review.ts';
import { action } from './action.ts';
import { questionViews } from './question-view.ts';
import { headingAt, planWords, type ReviewScene } from './scene.ts';

export function lastStep(scene: ReviewScene): TemplateResult {
  const { plan, words, subject } = scene;
  const on = lastHeld(plan)?.heldOn;
  const decisions = lastDecisions(subject);
  if (decisions.length === 0) return html`<p>${words.t('review.last.none')}</p>`;
  return html`${
    on === undefined
      ? nothing
      : html`<p class="quiet">${words.t('review.last.on', { date: words.date(on) })}</p>`
  }
  ${decisions.map((decision) => decisionView(scene, decision))} ${again(scene)}`;
}

function decisionView(scene: ReviewScene, decision: Decision): TemplateResult {
  const { id } = decision;
  const questions = lastQuestions(scene.subject).filter(({ key }) => key.startsWith(`last/${id}/`));
  const title = html`<span id="l-${id}">${planWords(scene, decision.text)}</span>`;
  const who = whoAndWhen(scene, decision);
  return html`<section class="card" aria-labelledby="l-${id}">
    ${headingAt(scene, 1, title, 'heading-s card__title')}
    ${who ? html`<p class="quiet">${who}</p>` : nothing} ${questionViews(scene, questions)}
  </section>`;
}

function whoAndWhen({ plan, words }: ReviewScene, { owner: id, dueOn }: Decision) {
  const owner = plan.people.find((person) => person.id === id)?.name;
  const date = dueOn && words.date(dueOn);
  if (owner && date) return words.t('review.last.owner-due', { owner, date });
  if (owner) return words.t('review.last.owner', { owner });
  return date && words.t('review.last.due', { date });
}

function again(scene: ReviewScene): TemplateResult | typeof nothing {
  const { draft, words, subject, say } = scene;
  if (undone(subject).length === 0) return nothing;
  const decide = () => {
    const count = draft.decideAgain();
    say(
      count > 0 ? words.t('review.last.again.done', { count }) : words.t('review.last.again.none'),
    );
  };
  return html`<div>
    ${action(scene, { id: 'decide-again', text: words.t('review.last.again'), onPress: decide })}
  </div>`;
}
