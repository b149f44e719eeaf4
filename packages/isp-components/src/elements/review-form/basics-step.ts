/** What was decided last time, whether anything has changed, and the meeting itself. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Decision, Plan, Review } from '@isp-kit/core/plan';
import { basicQuestions } from '../../controllers/review/questions.ts';
import { radiosField } from '../fields/radios-field.ts';
import { questionViews } from './question-view.ts';
import { idOf, type ReviewScene } from './scene.ts';

export function basicsStep(scene: ReviewScene): TemplateResult {
  return html`${lastTime(scene)} ${unchangedChoice(scene)} ${whichReview(scene)}
  ${questionViews(scene, basicQuestions())}`;
}

function lastTime(scene: ReviewScene): TemplateResult {
  const { plan, words } = scene;
  const last = lastHeld(plan);
  const decisions = last?.decisions ?? [];
  return html`<section class="panel panel--accent stack" aria-labelledby="last-title">
    <h3 class="heading-m" id="last-title">${words.t('review.last.title')}</h3>
    ${
      last?.heldOn
        ? html`<p class="quiet small">
            ${words.t('review.last.on', { date: words.date(last.heldOn) })}
          </p>`
        : nothing
    }
    ${
      decisions.length > 0
        ? html`<ul class="bullets">
            ${decisions.map((decision) => html`<li>${decisionWords(scene, decision)}</li>`)}
          </ul>`
        : html`<p>${words.t('review.last.none')}</p>`
    }
  </section>`;
}

function lastHeld({ reviews }: Plan): Review | undefined {
  return reviews
    .filter(({ status }) => status === 'held')
    .toSorted((a, b) => (b.heldOn ?? '').localeCompare(a.heldOn ?? ''))[0];
}

function decisionWords({ plan, words }: ReviewScene, { text, owner: id, dueOn }: Decision): string {
  const owner = plan.people.find((person) => person.id === id)?.name;
  const date = dueOn && words.date(dueOn);
  if (owner && date) return words.t('review.last.owner-due', { text, owner, date });
  if (owner) return words.t('review.last.owner', { text, owner });
  return date ? words.t('review.last.due', { text, date }) : text;
}

function unchangedChoice({ draft, words, say, disabled }: ReviewScene): TemplateResult {
  const toggle = () => {
    draft.setUnchanged(!draft.unchanged);
    say(words.t(draft.unchanged ? 'review.unchanged.said' : 'review.unchanged.unsaid'));
  };
  return html`<section class="stack" aria-labelledby="unchanged-title">
    <h3 class="heading-m" id="unchanged-title">${words.t('review.unchanged.title')}</h3>
    <p>${words.t(draft.unchanged ? 'review.unchanged.on' : 'review.unchanged.text')}</p>
    <div>
      <button
        class="button button--plain"
        type="button"
        id="unchanged"
        ?disabled=${disabled}
        @click=${toggle}
      >
        ${words.t(draft.unchanged ? 'review.unchanged.off' : 'review.unchanged.offer')}
      </button>
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
