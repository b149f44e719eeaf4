/** What a review found. “Not delivered” and “did not help” are said as plainly as success. */
import type { Decision, OutcomeJudgement, ProvisionJudgement, Review } from '@isp-kit/core/plan';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../sections/heading.ts';
import { restrictedMark } from './restricted.ts';
import { nameOf, type Scene } from './scene.ts';
import { paragraph, phrase } from './typed-text.ts';

type Part = TemplateResult | typeof nothing;

const achievementLook = {
  'not-yet-judged': '',
  'not-achieved': 'badge--caution',
  'partly-achieved': 'badge--accent',
  achieved: 'badge--good',
  exceeded: 'badge--good',
} as const;
const deliveredLook = {
  yes: 'badge--good',
  partly: 'badge--caution',
  no: 'badge--danger',
  'not-known': '',
} as const;
const helpedLook = {
  yes: 'badge--good',
  somewhat: 'badge--accent',
  no: 'badge--caution',
  'not-known': '',
} as const;

export function outcomeJudgements(scene: Scene, review: Review): Part {
  return part(scene, 'viewer.review.outcomes', review.outcomes, (judged) =>
    outcomeJudged(scene, judged),
  );
}

export function provisionJudgements(scene: Scene, review: Review): Part {
  return part(scene, 'viewer.review.provision', review.provision, (judged) =>
    provisionJudged(scene, judged),
  );
}

export function decisions(scene: Scene, review: Review): Part {
  return part(scene, 'viewer.review.decisions', review.decisions, (decision) =>
    decided(scene, decision),
  );
}

type Title = 'viewer.review.outcomes' | 'viewer.review.provision' | 'viewer.review.decisions';

function part<Line>(
  { words, level }: Scene,
  title: Title,
  lines: readonly Line[],
  show: (line: Line) => TemplateResult,
): Part {
  if (lines.length === 0) return nothing;
  return html`${heading(level + 4, words.t(title), 'heading-s review__part')}
    <ul class="judgements plain-list">
      ${lines.map(show)}
    </ul>`;
}

function outcomeJudged(scene: Scene, judged: OutcomeJudgement): TemplateResult {
  const { words, plan } = scene;
  const about = plan.outcomes.find(({ id }) => id === judged.outcome)?.statement;
  return html`<li class="judgement" id=${judged.id}>
    ${about === undefined ? nothing : paragraph(scene, about, 'judgement__about')}
    <p class="tags">
      <span class="badge ${achievementLook[judged.achievement]}"
        >${words.t(`choice.achievement.${judged.achievement}`)}</span
      >
      <span class="quiet small"
        >${words.t('viewer.review.next-step', {
          next: words.t(`choice.outcomeNext.${judged.next}`),
        })}</span
      >
    </p>
    ${judged.evidence === undefined ? nothing : paragraph(scene, judged.evidence)}
    ${restrictedMark(scene, judged)}
  </li>`;
}

function provisionJudged(scene: Scene, judged: ProvisionJudgement): TemplateResult {
  const { words, plan } = scene;
  const about = plan.provision.find(({ id }) => id === judged.provision)?.statement;
  return html`<li class="judgement" id=${judged.id}>
    ${about === undefined ? nothing : paragraph(scene, about, 'judgement__about')}
    <p class="tags">
      <span class="badge ${deliveredLook[judged.delivered]}"
        >${words.t(`choice.delivered.${judged.delivered}`)}</span
      >
      <span class="badge ${helpedLook[judged.helped]}"
        >${words.t(`choice.helped.${judged.helped}`)}</span
      >
      <span class="quiet small"
        >${words.t('viewer.review.next-step', {
          next: words.t(`choice.provisionNext.${judged.next}`),
        })}</span
      >
    </p>
    ${judged.reason === undefined ? nothing : paragraph(scene, judged.reason)}
    ${restrictedMark(scene, judged)}
  </li>`;
}

function decided(scene: Scene, decision: Decision): TemplateResult {
  const { words } = scene;
  const person = nameOf(scene, decision.owner);
  const date = decision.dueOn === undefined ? undefined : words.date(decision.dueOn);
  const who =
    person !== undefined && date !== undefined
      ? words.t('viewer.review.decision-by', { person, date })
      : (person ?? (date === undefined ? undefined : words.t('viewer.review.by', { date })));
  return html`<li class="judgement" id=${decision.id}>
    <p>${phrase(scene, decision.text)}</p>
    ${who === undefined ? nothing : html`<p class="quiet small">${who}</p>`}
    ${restrictedMark(scene, decision)}
  </li>`;
}
