/** How far each outcome was achieved; whether help and adjustments happened, and helped. */
import { html, nothing, type TemplateResult } from 'lit';
import type { PlainKey } from '../../../controllers/editing/field-spec.ts';
import type { LineKind } from '../../../controllers/review/judged-line.ts';
import { linesOf } from '../../../controllers/review/judged-lines.ts';
import { carryBar } from './carry-bar.ts';
import { judgedCard } from './judged-card.ts';
import { headingAt, type ReviewScene } from '../scene.ts';

export const outcomesStep = (scene: ReviewScene): TemplateResult =>
  html`${list(scene, 'outcome', { intro: 'review.outcomes.intro', none: 'review.outcomes.none' }, 1)}`;

export function helpStep(scene: ReviewScene): TemplateResult {
  const { words } = scene;
  const part = (kind: 'provision' | 'adjustment', texts: ListTexts) => {
    const title = html`<span id="${kind}-title">${words.t(`review.help.${kind}`)}</span>`;
    return html`<section class="group" aria-labelledby="${kind}-title">
      ${headingAt(scene, 1, title, 'heading-l')} ${list(scene, kind, texts, 2)}
    </section>`;
  };
  return html`${part('provision', {
    intro: 'review.provision.intro',
    none: 'review.provision.none',
  })}
  ${part('adjustment', { none: 'review.adjustment.none' })}`;
}

interface ListTexts {
  readonly intro?: PlainKey;
  readonly none: PlainKey;
}

function list(
  scene: ReviewScene,
  kind: LineKind,
  { intro, none }: ListTexts,
  below: number,
): TemplateResult {
  const { words, subject } = scene;
  const lines = linesOf(kind, subject);
  if (lines.length === 0) return html`<p>${words.t(none)}</p>`;
  return html`${intro ? html`<p class="quiet">${words.t(intro)}</p>` : nothing}
  ${carryBar(scene, kind)} ${lines.map((line) => judgedCard(scene, kind, line, below))}`;
}
