/** The layers of support before and after, and why one begins or ends. Layers are not a ladder: none is above another. */
import { html, nothing, type TemplateResult } from 'lit';
import type { LayerChange, LayerChanges } from '../../../controllers/review/layer-change.ts';
import { layerQuestions } from '../../../controllers/review/questions.ts';
import { questionViews } from '../question-view.ts';
import { headingAt } from '../scene.ts';
import type { LaterScene } from './later-scene.ts';

export function layersView(scene: LaterScene): TemplateResult | typeof nothing {
  const { draft, words } = scene;
  const { layers } = draft;
  if (!layers || layers.before.length + layers.after.length === 0) return nothing;
  const title = html`<span id="layers-title">${words.t('review.layers')}</span>`;
  return html`<section class="stack" aria-labelledby="layers-title">
    ${headingAt(scene, 1, title, 'heading-m')}
    ${
      layers.changes.length === 0
        ? html`<p>${words.t('review.layers.same', { layers: names(scene, layers.after) })}</p>`
        : html`${layerRows(scene, layers)}
          ${layers.changes.map((change) => changeView(scene, change))}`
    }
  </section>`;
}

export function layerRows(scene: LaterScene, { before, after }: LayerChanges): TemplateResult {
  const { words } = scene;
  return html`<dl class="rows">
    <div class="row">
      <dt>${words.t('review.layers.before')}</dt>
      <dd>${names(scene, before)}</dd>
    </div>
    <div class="row">
      <dt>${words.t('review.layers.after')}</dt>
      <dd>${names(scene, after)}</dd>
    </div>
  </dl>`;
}

const names = ({ words, codes }: LaterScene, found: readonly string[]): string =>
  found.length > 0
    ? words.list(found.map((layer) => codes.word('layers', layer).label))
    : words.t('review.layers.none');

function changeView(scene: LaterScene, change: LayerChange): TemplateResult {
  const { words, codes } = scene;
  const layer = codes.word('layers', change.layer).label;
  const key = change.kind === 'begins' ? 'review.layer.begins' : 'review.layer.stops';
  const title = html`<span id="layer-${change.layer}">${words.t(key, { layer })}</span>`;
  return html`<section class="card" aria-labelledby="layer-${change.layer}">
    ${headingAt(scene, 2, title, 'heading-s card__title')}
    ${questionViews(scene, layerQuestions(change))}
  </section>`;
}
