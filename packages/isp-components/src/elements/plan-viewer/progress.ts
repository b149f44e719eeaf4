/** Progress as it was seen: for each outcome its observations, newest first. */
import type { Plan } from '@isp-kit/core/plan';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../sections/heading.ts';
import { lineMarks } from './line-marks.ts';
import { longList } from './long-list.ts';
import { nameOf, type Scene } from './scene.ts';
import { phrase } from './typed-text.ts';

type Observation = Plan['progress'][number];

export function progress(scene: Scene): TemplateResult {
  const byOutcome = Map.groupBy(scene.plan.progress, ({ outcome }) => outcome);
  return html`${[...byOutcome].map(([id, seen]) => ofOneOutcome(scene, id, seen))}`;
}

function ofOneOutcome(scene: Scene, id: string, seen: readonly Observation[]): TemplateResult {
  const outcome = scene.plan.outcomes.find((line) => line.id === id);
  const newestFirst = seen.toSorted((a, b) => b.on.localeCompare(a.on));
  return html`<article class="line">
    ${heading(scene.level + 3, phrase(scene, outcome?.statement ?? ''), 'heading-s typed')}
    ${longList(
      scene,
      'progress',
      newestFirst,
      (shown) =>
        html`<ul class="judgements plain-list">
          ${shown.map((observation) => one(scene, observation, outcome?.scale))}
        </ul>`,
    )}
  </article>`;
}

function one(scene: Scene, observation: Observation, scale: string | undefined): TemplateResult {
  const { words } = scene;
  const { on, kind, value, text } = observation;
  const observer = nameOf(scene, observation.observedBy);
  return html`<li id=${observation.id}>
    <p class="quiet small">
      ${words.join([words.date(on), words.t(`choice.progressKind.${kind}`), observer ?? []].flat())}
    </p>
    ${
      value === undefined
        ? nothing
        : html`<p><strong>${words.number(value)}</strong> ${scale ?? ''}</p>`
    }
    ${text === undefined ? nothing : html`<p>${phrase(scene, text)}</p>`}
    ${lineMarks(scene, observation)}
  </li>`;
}
