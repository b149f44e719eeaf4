/** The part of the plan that is being written. */
import { html, nothing, type TemplateResult } from 'lit';
import { fieldView } from './field-view.ts';
import { lineList } from './line-list.ts';
import { reviewsView } from './reviews-view.ts';
import type { EditorScene } from './scene.ts';
import { sectionRefusal } from './section-access.ts';
import { findingsIn } from './section-state.ts';
import type { SectionPart, SectionSpec } from './sections/section.ts';

export function sectionView(scene: EditorScene, section: SectionSpec): TemplateResult {
  const { words } = scene;
  const refusal = sectionRefusal(scene, section);
  return html`<section class="section" part="section" aria-labelledby="section-title">
    <h2 class="heading-l" id="section-title" tabindex="-1">${words.t(section.title)}</h2>
    ${section.intro ? html`<p class="section__intro">${words.t(section.intro)}</p>` : nothing}
    ${
      refusal
        ? html`<p class="panel">${words.t('editor.read-only', { reason: refusal })}</p>`
        : nothing
    }
    ${findings(scene, section)}
    ${section.parts.map((part) => partView(scene, part, refusal !== undefined))}
    ${scene.notes?.gone() ?? nothing}
  </section>`;
}

function partView(scene: EditorScene, part: SectionPart, reasonTold: boolean): TemplateResult {
  switch (part.kind) {
    case 'reviews':
      return reviewsView(scene);
    case 'list':
      return lineList(scene, part.list, { at: part.list.key, heading: 3, reasonTold });
    case 'fields':
      return html`<div class="fields">
        ${
          part.title
            ? html`<h3 class="heading-m fields__title">${scene.words.t(part.title)}</h3>`
            : nothing
        }
        ${part.fields.map((field) => fieldView(scene, field, part.at, { reasonTold }))}
      </div>`;
  }
}

function findings(scene: EditorScene, section: SectionSpec): TemplateResult | typeof nothing {
  const found = findingsIn(scene, section);
  if (found.length === 0) return nothing;
  return html`<details class="section__findings" part="findings">
    <summary>${scene.words.t('editor.state.findings', { count: found.length })}</summary>
    <isp-finding-list .findings=${found} heading-level="3"></isp-finding-list>
  </details>`;
}
