/** What a review found. “Not delivered” and “did not help” are said as plainly as success. */
import type { Decision, Review } from '@isp-kit/core/plan';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../sections/heading.ts';
import { achievementLook, helpedLook, happenedLook } from './judgement-look.ts';
import { lineMarks } from './line-marks.ts';
import { nameOf, type Scene } from './scene.ts';
import { paragraph, phrase } from './typed-text.ts';

type Part = TemplateResult | typeof nothing;

export function outcomeJudgements(scene: Scene, { outcomes }: Review): Part {
  const { words, plan } = scene;
  return part(scene, 'viewer.review.outcomes', outcomes, (line) =>
    judged(scene, {
      line,
      about: plan.outcomes.find(({ id }) => id === line.outcome)?.statement,
      badges: [
        [achievementLook[line.achievement], words.t(`choice.achievement.${line.achievement}`)],
      ],
      next: words.t(`choice.outcomeNext.${line.next}`),
      text: line.evidence,
    }),
  );
}

export function provisionJudgements(scene: Scene, { provision }: Review): Part {
  const { words, plan } = scene;
  return part(scene, 'viewer.review.provision', provision, (line) =>
    judged(scene, {
      line,
      about: plan.provision.find(({ id }) => id === line.provision)?.statement,
      badges: [
        [happenedLook[line.delivered], words.t(`choice.delivered.${line.delivered}`)],
        [helpedLook[line.helped], words.t(`choice.helped.${line.helped}`)],
      ],
      next: words.t(`choice.provisionNext.${line.next}`),
      text: line.reason,
    }),
  );
}

export function adjustmentJudgements(scene: Scene, { adjustments }: Review): Part {
  const { words, plan } = scene;
  return part(scene, 'viewer.review.adjustments', adjustments, (line) =>
    judged(scene, {
      line,
      about: plan.adjustments.find(({ id }) => id === line.adjustment)?.statement,
      badges: [
        [happenedLook[line.happens], words.t(`choice.happens.${line.happens}`)],
        [helpedLook[line.helps], words.t(`choice.helps.${line.helps}`)],
      ],
      next: words.t(`choice.provisionNext.${line.next}`),
      text: line.note,
    }),
  );
}

export function decisions(scene: Scene, review: Review): Part {
  return part(scene, 'viewer.review.decisions', review.decisions, (decision) =>
    decided(scene, decision),
  );
}

type Title = `viewer.review.${'outcomes' | 'provision' | 'adjustments' | 'decisions'}`;

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

interface Judged {
  readonly line: { readonly id: string; readonly restricted?: { readonly reason: string } };
  readonly about: string | undefined;
  readonly badges: readonly (readonly [look: string, word: string])[];
  readonly next: string;
  readonly text: string | undefined;
}

function judged(scene: Scene, { line, about, badges, next, text }: Judged): TemplateResult {
  return html`<li class="judgement" id=${line.id}>
    ${about === undefined ? nothing : paragraph(scene, about, 'judgement__about')}
    <p class="tags">
      ${badges.map(([look, word]) => html`<span class="badge ${look}">${word}</span>`)}
      <span class="quiet small">${scene.words.t('viewer.review.next-step', { next })}</span>
    </p>
    ${text === undefined ? nothing : paragraph(scene, text)} ${lineMarks(scene, line)}
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
    ${lineMarks(scene, decision)}
  </li>`;
}
