/** The part of the plan that is being written. */
import { html, nothing, type TemplateResult } from 'lit';
import { adviceView } from './advice-view.ts';
import { fieldView } from './field-view.ts';
import { lineList } from './line-list.ts';
import type { EditorScene } from './scene.ts';
import { sectionRefusal } from './section-access.ts';
import { findingsIn } from './section-state.ts';
import { laterSections } from './sections/later-sections.ts';
import { laterViews } from './sections/later-views.ts';
import type { ListSpec, SectionPart, SectionSpec } from './sections/section.ts';
import { STARTER_PLACE } from './starters/choose-starter.ts';

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
    ${findings(scene, section)} ${waiting(scene, section)}
    ${adviceView(scene, section.id, words.t(section.title))}
    <div id=${STARTER_PLACE}></div>
    <p id="handle-hint" hidden>${words.t('editor.line.handle.hint')}</p>
    ${section.parts.map((part) => partView(scene, part, refusal ?? false))}
    ${scene.notes?.gone() ?? nothing}
  </section>`;
}

function partView(
  scene: EditorScene,
  part: SectionPart,
  reasonTold: boolean | string,
): TemplateResult {
  switch (part.kind) {
    case 'reviews':
      return laterViews.loaded?.reviewsView(scene) ?? html``;
    case 'list':
      return listView(scene, part.list, reasonTold);
    case 'fields':
      if (part.whole) return laterViews.loaded?.wholePart(scene, part) ?? html``;
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

/** A list inside a part that the plan does not have waits for that part. */
function listView(
  scene: EditorScene,
  list: ListSpec,
  reasonTold: boolean | string,
): TemplateResult {
  const { key } = list;
  if (scene.editing.isDraft(key) || scene.editing.valueAt(key) === undefined) return html``;
  if (list.evidence) return laterViews.loaded?.entryList(scene, list) ?? html``;
  return lineList(scene, list, { at: key, heading: 3, reasonTold });
}

/** The part’s fields and words are on their way, or did not come. */
function waiting({ words }: EditorScene, section: SectionSpec): TemplateResult | typeof nothing {
  if (!section.later || laterSections.loaded) return nothing;
  return html`<p class="quiet">${words.t('editor.later')}</p>`;
}

function findings(scene: EditorScene, section: SectionSpec): TemplateResult | typeof nothing {
  const found = scene.drawing.once(`list ${section.id}`, () =>
    findingsIn(scene, section).map(({ finding }) => finding),
  );
  if (found.length === 0) return nothing;
  return html`<details class="section__findings" part="findings">
    <summary>${scene.words.t('editor.state.findings', { count: found.length })}</summary>
    <isp-finding-list .findings=${found} heading-level="3"></isp-finding-list>
  </details>`;
}
