/** The parts of the plan, each with how it stands. On a phone the list folds to where you are. */
import { html, type TemplateResult } from 'lit';
import type { EditorScene } from './scene.ts';
import { sectionState, type SectionState } from './section-state.ts';
import { sections } from './sections/all-sections.ts';
import type { SectionGroup, SectionSpec } from './sections/section.ts';

export interface SectionNav {
  readonly current: SectionSpec;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

const groups: readonly SectionGroup[] = ['child', 'support', 'around', 'record'];

export function sectionNav(scene: EditorScene, nav: SectionNav): TemplateResult {
  const { words } = scene;
  const index = sections.indexOf(nav.current) + 1;
  return html`<nav class="nav" part="nav" aria-label=${words.t('editor.nav')}>
    <button
      class="nav__toggle"
      type="button"
      id="nav-toggle"
      aria-expanded=${nav.isOpen}
      aria-controls="nav-list"
      @click=${nav.onToggle}
    >
      <span>
        <span class="small quiet"
          >${words.t('editor.nav.position', { index, total: sections.length })}</span
        >
        <strong>${words.t(nav.current.title)}</strong>
      </span>
      <span class="nav__menu">${words.t('editor.nav.menu')}</span>
    </button>
    <div class="nav__list ${nav.isOpen ? 'nav__list--open' : ''}" id="nav-list">
      ${groups.map((group) => navGroup(scene, nav, group))}
    </div>
  </nav>`;
}

function navGroup(scene: EditorScene, nav: SectionNav, group: SectionGroup): TemplateResult {
  const id = `nav-${group}`;
  return html`<p class="nav__group" id=${id}>${scene.words.t(`editor.group.${group}`)}</p>
    <ul class="plain-list" aria-labelledby=${id}>
      ${sections
        .filter((section) => section.group === group)
        .map((section) => html`<li>${navButton(scene, nav, section)}</li>`)}
    </ul>`;
}

function navButton(scene: EditorScene, nav: SectionNav, section: SectionSpec): TemplateResult {
  const state = sectionState(scene, section);
  return html`<button
    class="nav__item"
    type="button"
    aria-current=${section === nav.current ? 'true' : 'false'}
    @click=${() => scene.acts.select(section.id)}
  >
    <span>${scene.words.t(section.title)}</span>
    <span class="nav__state nav__state--${state.kind}">${stateWords(scene, state)}</span>
  </button>`;
}

function stateWords({ words }: EditorScene, { kind, count }: SectionState): string {
  if (kind === 'errors' || kind === 'findings') return words.t(`editor.state.${kind}`, { count });
  return words.t(`editor.state.${kind}`);
}

/** The way on, at the foot of a part. */
export function sectionSteps(scene: EditorScene, current: SectionSpec): TemplateResult {
  const index = sections.indexOf(current);
  return html`<div class="steps">
    ${step(scene, sections[index - 1], 'previous')} ${step(scene, sections[index + 1], 'next')}
  </div>`;
}

function step(scene: EditorScene, section: SectionSpec | undefined, way: 'previous' | 'next') {
  if (!section) return html`<span></span>`;
  const { words, acts } = scene;
  return html`<button
    class="steps__step steps__step--${way}"
    type="button"
    @click=${() => acts.select(section.id)}
  >
    <span class="small quiet">${words.t(`editor.nav.${way}`)}</span>
    <span>${words.t(section.title)}</span>
  </button>`;
}
