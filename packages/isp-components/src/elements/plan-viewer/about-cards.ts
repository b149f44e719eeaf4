/** What is good, what works, what matters: one card each, and no card where nothing is written. */
import type { AboutPart, Point } from '@isp-kit/core/plan';
import { html, nothing, type TemplateResult } from 'lit';
import { lineMarks } from './line-marks.ts';
import { partTitle } from './part-title.ts';
import { callName, nameOf, type Scene } from './scene.ts';
import type { SymbolName } from './symbol-slots.ts';
import { paragraph } from './typed-text.ts';

const parts = {
  strengths: 'strengths',
  whatWorks: 'what-works',
  mattersToMe: 'what-matters',
  interests: 'interests',
  aspirations: 'hopes',
} as const satisfies Record<AboutPart, SymbolName>;

const order = Object.keys(parts) as AboutPart[];
/** Where the page begins with what to do, what works is part of it. */
const whatWorksFirst: readonly AboutPart[] = [
  'whatWorks',
  ...order.filter((p) => p !== 'whatWorks'),
];

export function aboutCards(scene: Scene): TemplateResult | typeof nothing {
  const { plan, words } = scene;
  const leads = scene.order.page[0] === 'adults' ? whatWorksFirst : order;
  const filled = leads.filter((part) => plan.about[part].length > 0);
  if (filled.length === 0) return nothing;
  return html`<section class="part" part="about">
    ${partTitle(scene, 'about', words.t('viewer.about', { name: callName(plan) }))}
    <div class="cards">${filled.map((part) => card(scene, part))}</div>
  </section>`;
}

function card(scene: Scene, part: AboutPart): TemplateResult {
  const { plan, words } = scene;
  return html`<section class="card card--${part}" part="card">
    ${partTitle(scene, parts[part], words.t(`viewer.about.${part}`), { depth: 2, size: 'heading-m' })}
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
    ${lineMarks(scene, entry)}
  </li>`;
}
