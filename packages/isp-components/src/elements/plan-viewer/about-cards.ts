/** What is good, what works, what matters: one card each, and no card where nothing is written. */
import type { AboutPart, Point } from '@isp-kit/core/plan';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../sections/heading.ts';
import { restrictedMark } from './restricted.ts';
import { callName, nameOf, type Scene } from './scene.ts';
import { paragraph } from './typed-text.ts';

const order: readonly AboutPart[] = [
  'strengths',
  'whatWorks',
  'mattersToMe',
  'interests',
  'aspirations',
];

export function aboutCards(scene: Scene): TemplateResult | typeof nothing {
  const { plan, words, level } = scene;
  const filled = order.filter((part) => plan.about[part].length > 0);
  if (filled.length === 0) return nothing;
  return html`<section class="part" part="about">
    ${heading(level + 1, words.t('viewer.about', { name: callName(plan) }), 'heading-l')}
    <div class="cards">${filled.map((part) => card(scene, part))}</div>
  </section>`;
}

function card(scene: Scene, part: AboutPart): TemplateResult {
  const { plan, words, level } = scene;
  return html`<section class="card card--${part}" part="card">
    ${heading(level + 2, words.t(`viewer.about.${part}`), 'heading-m')}
    <ul class="points">
      ${plan.about[part].map((entry) => point(scene, entry))}
    </ul>
  </section>`;
}

function point(scene: Scene, entry: Point): TemplateResult {
  const person = nameOf(scene, entry.saidBy);
  return html`<li id=${entry.id}>
    ${paragraph(scene, entry.text)}
    ${
      person === undefined
        ? nothing
        : html`<p class="quiet small said-by">${scene.words.t('viewer.said-by', { person })}</p>`
    }
    ${restrictedMark(scene, entry)}
  </li>`;
}
