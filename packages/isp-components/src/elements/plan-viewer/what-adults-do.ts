/** Reasonable adjustments, as what they are to a reader: what adults do. */
import type { Adjustment } from '@isp-kit/core/plan';
import { html, nothing, type TemplateResult } from 'lit';
import { smallFold } from './small-fold.ts';
import { lineMarks } from './line-marks.ts';
import { longList } from './long-list.ts';
import { partTitle } from './part-title.ts';
import { nameOf, type Scene } from './scene.ts';
import { paragraph, phrase } from './typed-text.ts';

export function whatAdultsDo(scene: Scene): TemplateResult | typeof nothing {
  const { plan, words, today } = scene;
  if (plan.adjustments.length === 0) return nothing;
  const ended = plan.adjustments.filter(({ endedOn }) => endedOn !== undefined && endedOn < today);
  const current = plan.adjustments.filter((adjustment) => !ended.includes(adjustment));
  return html`<section class="part" part="adjustments">
    ${partTitle(scene, 'adults', words.t('viewer.adults'))}
    ${
      scene.order.page[0] === 'adults'
        ? html`<p class="quiet part__lead">${words.t('viewer.adults.lead')}</p>`
        : nothing
    }
    ${current.length === 0 ? nothing : list(scene, current)}
    ${
      ended.length === 0
        ? nothing
        : smallFold(words.t('viewer.adults.earlier', { count: ended.length }), list(scene, ended))
    }
  </section>`;
}

function list(scene: Scene, adjustments: readonly Adjustment[]): TemplateResult {
  return longList(
    scene,
    'adjustments',
    adjustments,
    (shown) =>
      html`<ul class="actions">
        ${shown.map((adjustment) => action(scene, adjustment))}
      </ul>`,
  );
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
    ${lineMarks(scene, adjustment)}
  </li>`;
}

function asides(scene: Scene, { owner, startedOn, lastCheckedOn, endedOn }: Adjustment): string[] {
  const { words, order } = scene;
  const person = nameOf(scene, owner);
  // With two minutes before a lesson nobody asks who checked it, and when.
  if (order.page[0] === 'adults' && endedOn === undefined) return [];
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
