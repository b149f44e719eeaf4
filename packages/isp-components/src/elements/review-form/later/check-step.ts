/** Every answer once more, each with a way back to it, and what it all changes in the plan, before anything is saved. */
import { html, nothing, type TemplateResult } from 'lit';
import {
  reviewSteps,
  type Question,
  type ReviewStep,
} from '../../../controllers/review/question.ts';
import { readingIn } from '../../../controllers/review/review-answers.ts';
import { valueWords } from '../../fields/value-words.ts';
import { writtenIn } from '../../fields/written-in.ts';
import { action } from '../action.ts';
import { contextOf, headingAt } from '../scene.ts';
import { changesView, type CheckedScene } from './changes-view.ts';
import { answerGroups, type AnswerGroup } from './answer-groups.ts';
import { dayWords } from './next-day-view.ts';

export function checkStep(scene: CheckedScene): TemplateResult {
  const steps = reviewSteps.filter((step) => step !== 'check');
  return html`${changesView(scene)} ${steps.map((step) => part(scene, step))}`;
}

function part(scene: CheckedScene, step: ReviewStep): TemplateResult {
  const { words } = scene;
  const title = html`<span id="check-${step}">${words.t(`review.step.${step}`)}</span>`;
  const { groups, carried } = answerGroups(scene, step);
  const shown = groups.flatMap((group) => groupView(scene, step, group));
  return html`<section class="check" aria-labelledby="check-${step}">
    <div class="check__head">
      ${headingAt(scene, 1, title, 'heading-m')} ${changeLink(scene, step)}
    </div>
    ${carried > 0 ? html`<p>${words.t('review.check.carried', { count: carried })}</p>` : nothing}
    ${
      shown.length + carried > 0
        ? shown
        : html`<p class="quiet">${words.t('review.check.none')}</p>`
    }
  </section>`;
}

/** With a question, the way leads to its field; else to the step. */
function changeLink(scene: CheckedScene, step: ReviewStep, to?: AnswerGroup): TemplateResult {
  const { words, goTo } = scene;
  const section = to?.title ?? words.t(`review.step.${step}`);
  return action(scene, {
    look: 'link',
    text: words.t('review.check.change'),
    name: words.t('review.check.change.name', { section }),
    onPress: () => goTo(step, to?.questions[0]?.key),
  });
}

function groupView(scene: CheckedScene, step: ReviewStep, group: AnswerGroup): TemplateResult[] {
  const rows = group.questions.flatMap((question) => row(scene, question));
  if (rows.length === 0) return [];
  const { title } = group;
  return [
    html`<div class="check__group">
      ${
        title === undefined
          ? nothing
          : html`<div class="check__head">
              ${headingAt(scene, 2, title, 'heading-s')} ${changeLink(scene, step, group)}
            </div>`
      }
      <dl class="rows">${rows}</dl>
    </div>`,
  ];
}

function row(scene: CheckedScene, question: Question): TemplateResult[] {
  const value = answerWords(scene, question);
  if (value.length === 0) return [];
  const { words, plan } = scene;
  const lang = isWritten(question) ? (writtenIn(plan.language, words) ?? nothing) : nothing;
  const text = words.join(value);
  return [
    html`<div class="row">
      <dt>${words.t(question.field.label)}</dt>
      <dd class="typed" dir="auto" lang=${lang}>${text}</dd>
    </div>`,
  ];
}

const isWritten = ({ field }: Question) => field.control.kind === 'textarea';

function answerWords(scene: CheckedScene, question: Question): readonly string[] {
  const { draft, words } = scene;
  const reading = readingIn(draft.answers, question);
  if (!reading.ok || reading.value === undefined) return [];
  const { value } = reading;
  if (question.key === 'next/day' && typeof value === 'string') {
    return [
      /^[0-9]/.test(value) ? dayWords(words, { on: value }) : words.code('review.nextDay', value),
    ];
  }
  return valueWords(question.field.control, value, contextOf(scene));
}
