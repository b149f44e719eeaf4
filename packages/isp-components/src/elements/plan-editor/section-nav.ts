/** The parts of the plan, each with how it stands. On a phone the list folds to where you are. */
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { EditorScene } from './scene.ts';
import { sectionState, type SectionState } from './section-state.ts';
import { applies, sections } from './sections/all-sections.ts';
import type { SectionGroup, SectionSpec } from './sections/section.ts';

export interface SectionNav {
  readonly current: SectionSpec;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

const groups: readonly SectionGroup[] = [
  ...(['child', 'support', 'around', 'others', 'record', 'plan'] as const),
];

export function sectionNav(scene: EditorScene, nav: SectionNav): TemplateResult {
  const { words } = scene;
  const shown = shownSections(scene, nav.current);
  const index = shown.indexOf(nav.current) + 1;
  return html`<nav
    class="nav"
    part="nav"
    aria-label=${words.t('editor.nav')}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !nav.isOpen) return;
      event.stopPropagation();
      nav.onToggle();
      (event.currentTarget as HTMLElement).querySelector('button')?.focus();
    }}
  >
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
          >${words.t('editor.nav.position', { index, total: shown.length })}</span
        >
        <strong>${words.t(nav.current.title)}</strong>
      </span>
      <span class="nav__menu">${words.t('editor.nav.menu')}</span>
    </button>
    <div class="nav__list ${nav.isOpen ? 'nav__list--open' : ''}" id="nav-list">
      ${guard(toldBy(scene, nav), () => [
        ...groups.map((group) => navGroup(scene, nav, group)),
        moreSections(scene, nav),
      ])}
    </div>
  </nav>`;
}

/** What the list of parts tells of: not what is written in the lines of a list, beyond how many there are. */
const toldBy = ({ drawing, plan }: EditorScene, { current }: SectionNav): unknown[] => [
  drawing.epoch,
  current,
  ...Object.values(plan).filter((part) => !Array.isArray(part)),
];

/** Those that this kind of plan needs, and the one that is open. */
const shownSections = ({ plan }: EditorScene, current: SectionSpec) =>
  sections.filter((section) => section === current || applies(plan, section));

/** What a record of adjustments can do without. */
function moreSections(scene: EditorScene, nav: SectionNav) {
  const others = sections.filter((section) => !applies(scene.plan, section));
  if (others.length === 0) return nothing;
  return html`<details class="nav__more" ?open=${others.includes(nav.current)}>
    <summary>${scene.words.t('editor.nav.more')}</summary>
    <ul class="plain-list">
      ${others.map((section) => html`<li>${navButton(scene, nav, section)}</li>`)}
    </ul>
  </details>`;
}

function navGroup(scene: EditorScene, nav: SectionNav, group: SectionGroup) {
  const inGroup = sections.filter((one) => one.group === group && applies(scene.plan, one));
  if (inGroup.length === 0) return nothing;
  const id = `nav-${group}`;
  return html`<p class="nav__group" id=${id}>${scene.words.t(`editor.group.${group}`)}</p>
    <ul class="plain-list" aria-labelledby=${id}>
      ${inGroup.map((section) => html`<li>${navButton(scene, nav, section)}</li>`)}
    </ul>`;
}

function navButton(scene: EditorScene, nav: SectionNav, section: SectionSpec): TemplateResult {
  const state = sectionState(scene, section);
  return html`<button
    class="nav__item"
    type="button"
    aria-current=${section === nav.current ? 'true' : nothing}
    @click=${() => scene.acts.select(section.id)}
  >
    <span>${scene.words.t(section.title)}</span>
    <span class="nav__state nav__state--${state.kind}">${stateWords(scene, state)}</span>
  </button>`;
}

function stateWords({ words }: EditorScene, { kind, count }: SectionState): string {
  if (kind === 'errors' || kind === 'attention') return words.t(`editor.state.${kind}`, { count });
  const state = words.t(`editor.state.${kind}`);
  if (count === 0 || kind === 'withheld') return state;
  return words.t('editor.state.both', {
    state,
    entries: words.t('editor.state.entries', { count }),
  });
}

/** The way on, at the foot of a part. */
export function sectionSteps(scene: EditorScene, current: SectionSpec): TemplateResult {
  const shown = shownSections(scene, current);
  const index = shown.indexOf(current);
  return html`<div class="steps">
    ${step(scene, shown[index - 1], 'previous')} ${step(scene, shown[index + 1], 'next')}
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
