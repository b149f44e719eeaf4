/** The meeting itself, and whether anything has changed at all. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Review } from '@isp-kit/core/plan';
import { basicQuestions, summaryQuestion } from '../../controllers/review/questions.ts';
import { radiosField } from '../fields/choices-field.ts';
import { action } from './action.ts';
import { questionView, questionViews } from './question-view.ts';
import { headingAt, idOf, type ReviewScene } from './scene.ts';

export function basicsStep(scene: ReviewScene): TemplateResult {
  return html`${whichReview(scene)} ${questionViews(scene, basicQuestions())} ${wholePlan(scene)}
  ${questionView(scene, summaryQuestion)}`;
}

/** One action for the whole plan; what it carries forward can still be asked about one by one. */
function wholePlan(scene: ReviewScene): TemplateResult | typeof nothing {
  const { draft, words, say } = scene;
  const ids = draft.lineIds(['outcome', 'provision', 'adjustment']);
  if (ids.length === 0) return nothing;
  const all = ids.every((id) => draft.carried.has(id));
  const toggle = () => {
    draft.carry(ids, !all);
    say(words.t(all ? 'review.unchanged.unsaid' : 'review.unchanged.said'));
  };
  const title = html`<span id="unchanged-title">${words.t('review.unchanged.title')}</span>`;
  return html`<section class="panel stack" aria-labelledby="unchanged-title">
    ${headingAt(scene, 1, title, 'heading-s')}
    <p>${words.t(all ? 'review.unchanged.on' : 'review.unchanged.text')}</p>
    <div>
      ${action(scene, {
        id: 'unchanged',
        text: words.t(all ? 'review.unchanged.off' : 'review.unchanged.offer'),
        onPress: toggle,
      })}
    </div>
  </section>`;
}

const NEW = 'new';

/** A review that was planned is not recorded a second time beside its plan. */
function whichReview(scene: ReviewScene): TemplateResult | typeof nothing {
  const { plan, draft, words, disabled } = scene;
  const planned = plan.reviews.filter(({ status }) => status === 'planned');
  if (planned.length === 0) return nothing;
  return radiosField({
    id: idOf('which'),
    words,
    disabled,
    label: words.t('review.which'),
    value: draft.planned ?? NEW,
    choices: [
      ...planned.map((review) => ({ value: review.id, label: plannedWords(scene, review) })),
      { value: NEW, label: words.t('review.which.new') },
    ],
    onInput: (value) => draft.choosePlanned(value === NEW ? undefined : value),
  });
}

function plannedWords({ words }: ReviewScene, { kind: code, plannedFor }: Review): string {
  const kind = words.code('choice.reviewKind', code);
  return plannedFor === undefined
    ? words.t('review.which.undated', { kind })
    : words.t('review.which.planned', { kind, date: words.date(plannedFor) });
}
