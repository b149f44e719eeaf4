/** Reasonable adjustments, as what they are to a reader: what adults do. */
import type { Adjustment } from '@isp-kit/core/plan';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../sections/heading.ts';
import { smallFold } from './fold.ts';
import { restrictedMark } from './restricted.ts';
import { nameOf, type Scene } from './scene.ts';
import { paragraph, phrase } from './typed-text.ts';

export function whatAdultsDo(scene: Scene): TemplateResult | typeof nothing {
  const { plan, words, level, today } = scene;
  if (plan.adjustments.length === 0) return nothing;
  const ended = plan.adjustments.filter(({ endedOn }) => endedOn !== undefined && endedOn < today);
  const current = plan.adjustments.filter((adjustment) => !ended.includes(adjustment));
  return html`<section class="part" part="adjustments">
    ${heading(level + 1, words.t('viewer.adults'), 'heading-l')}
    ${current.length === 0 ? nothing : list(scene, current)}
    ${
      ended.length === 0
        ? nothing
        : smallFold(words.t('viewer.adults.earlier', { count: ended.length }), list(scene, ended))
    }
  </section>`;
}

function list(scene: Scene, adjustments: readonly Adjustment[]): TemplateResult {
  return html`<ul class="actions">
    ${adjustments.map((adjustment) => action(scene, adjustment))}
  </ul>`;
}

function action(scene: Scene, adjustment: Adjustment): TemplateResult {
  const { words } = scene;
  return html`<li class="action" id=${adjustment.id} part="adjustment">
    ${paragraph(scene, adjustment.statement, 'action__what')}
    <p class="quiet small">
      ${
        adjustment.where === undefined
          ? nothing
          : html`<span class="action__where">${phrase(scene, adjustment.where)}</span>`
      }
      ${asides(scene, adjustment).map((aside) => html`<span>${aside}</span>`)}
    </p>
    <span class="badge action__kind">${words.t(`choice.adjustment.${adjustment.kind}`)}</span>
    ${restrictedMark(scene, adjustment)}
  </li>`;
}

function asides(scene: Scene, { owner, startedOn, lastCheckedOn, endedOn }: Adjustment): string[] {
  const { words } = scene;
  const person = nameOf(scene, owner);
  return [
    ...(person === undefined ? [] : [words.t('viewer.adults.owner', { person })]),
    ...(startedOn === undefined || lastCheckedOn !== undefined
      ? []
      : [words.t('viewer.adults.since', { date: words.date(startedOn) })]),
    ...(lastCheckedOn === undefined
      ? []
      : [words.t('viewer.adults.checked', { date: words.date(lastCheckedOn) })]),
    ...(endedOn === undefined
      ? []
      : [words.t('viewer.adults.until', { date: words.date(endedOn) })]),
  ];
}
