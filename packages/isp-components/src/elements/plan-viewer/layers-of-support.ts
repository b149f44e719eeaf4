/** The layers at which the child has support, each with its reason. */
import type { LayerReason } from '@isp-kit/core/plan';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../sections/heading.ts';
import { explainedWord } from './explained-word.ts';
import { lineMarks } from './line-marks.ts';
import { callName, type Scene } from './scene.ts';
import { paragraph, phrase } from './typed-text.ts';

export function layersOfSupport(scene: Scene): TemplateResult | typeof nothing {
  const { plan, words, level } = scene;
  const { layers } = plan.basis;
  if (layers.length === 0) return nothing;
  return html`${heading(level + 3, words.t('viewer.plan.layers'), 'heading-s')}
    ${
      layers.length === 1
        ? nothing
        : html`<p class="quiet">${words.t('viewer.plan.layers-note', { name: callName(plan) })}</p>`
    }
    <ul class="plain-list layers">
      ${layers.map((reason) => layer(scene, reason))}
    </ul>`;
}

function layer(scene: Scene, reason: LayerReason): TemplateResult {
  const { words, codes } = scene;
  const { from, to, criteria } = reason;
  const period =
    to === undefined
      ? words.t('viewer.plan.since', { date: words.date(from) })
      : words.t('viewer.provision.from-to', { from: words.date(from), to: words.date(to) });
  return html`<li class="line" id=${reason.id}>
    ${explainedWord(scene, codes.word('layers', reason.layer))} ${paragraph(scene, reason.reason)}
    <p class="quiet small">
      ${period}
      ${
        criteria === undefined
          ? nothing
          : html`<span>${phrase(scene, words.t('viewer.plan.criteria', { criteria }))}</span>`
      }
    </p>
    ${lineMarks(scene, reason)}
  </li>`;
}
