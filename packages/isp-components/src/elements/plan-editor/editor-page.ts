/** The editor’s page: what stands in the way, the parts and the one that is open, and the bar with Save. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ConflictController } from '../../controllers/conflict-controller.ts';
import type { EngineController } from '../../controllers/engine-controller.ts';
import type { SaveStatus } from '../../controllers/save-controller.ts';
import { actionBar } from './action-bar.ts';
import type { LaterController } from '../../controllers/later-controller.ts';
import type * as conflictModule from './conflict-view.ts';
import { problemPanel } from './problem-panel.ts';
import type { EditorScene } from './scene.ts';
import { sectionNav, sectionSteps, type SectionNav } from './section-nav.ts';
import { sectionView } from './section-view.ts';

export interface EditorPage {
  readonly nav: SectionNav;
  /** Writing that was not saved, with the choice to use it; nothing where there is none. */
  readonly draft: TemplateResult | typeof nothing;
  readonly saveStatus: SaveStatus;
  readonly blocked: boolean;
  readonly conflicts: ConflictController;
  /** How conflicts are shown, once there are any. */
  readonly conflictView: LaterController<typeof conflictModule>;
  readonly say: (text: string) => void;
  /** What the status says. */
  readonly status: string;
  /** What records edits, which may still be on its way. */
  readonly engine: EngineController;
  readonly focusField: (at: string) => void;
  readonly focusOn: (id: string) => void;
}

export function editorPage(scene: EditorScene, page: EditorPage): TemplateResult {
  const { conflicts, blocked, saveStatus: status } = page;
  return html`<div class="page">
    ${page.engine.hasFailed ? unrecorded(scene, page.engine) : nothing}
    ${problemPanel(scene, {
      status,
      blocked,
      undecided: conflicts.open
        ? (page.conflictView.module?.undecidedItems(scene, conflicts, page.focusOn) ?? [])
        : [],
      focusField: page.focusField,
    })}
    ${conflicts.open ? nothing : page.draft}
    ${conflicts.open ? conflictPart(scene, page) : parts(scene, page)}
    ${scene.disabled ? html`<p class="panel">${scene.words.t('editor.disabled')}</p>` : nothing}
    ${actionBar(scene, {
      status: page.status,
      saving: status.kind === 'saving',
      inConflict: conflicts.open,
    })}
  </div>`;
}

/** What records edits did not come. Whatever somebody has written stays, and it is tried again. */
function unrecorded({ words }: EditorScene, engine: EngineController): TemplateResult {
  return html`<div class="panel panel--caution" part="opening" role="alert">
    <h2 class="heading-m">${words.t('editor.unready.title')}</h2>
    <p>${words.t('editor.unready.text')}</p>
    <p class="quiet">${words.t('editor.unready.code', { code: 'ISP_EDITOR_NOT_LOADED' })}</p>
    <button class="button button--plain" type="button" @click=${() => void engine.want()}>
      ${words.t('editor.failed.again')}
    </button>
  </div>`;
}

/** The heading is there at once, so that focus has where to go; the places follow when their module is there. */
function conflictPart(scene: EditorScene, page: EditorPage): TemplateResult {
  const { words } = scene;
  const { conflicts, conflictView: later, blocked: told } = page;
  const which = conflicts.sides?.stored ? 'editor.conflict.before' : 'editor.conflict';
  const places = later.module?.conflictView(scene, conflicts, { told, say: page.say });
  return html`<section class="conflicts" part="conflicts" aria-labelledby="conflicts-title">
    <h2 class="heading-l" id="conflicts-title" tabindex="-1">${words.t(`${which}.title`)}</h2>
    <p>${words.t(`${which}.text`, { count: conflicts.conflicts.length })}</p>
    ${places ?? (later.failed ? unready(words, later.again) : nothing)}
  </section>`;
}

const unready = (words: EditorScene['words'], again: () => void) =>
  html`<p class="panel">${words.t('editor.conflict.unready')}</p>
    <button class="button button--plain" type="button" @click=${again}>
      ${words.t('editor.conflict.again')}
    </button>`;

function parts(scene: EditorScene, { nav }: EditorPage): TemplateResult {
  return html`<div class="parts">
    ${sectionNav(scene, nav)}
    <div class="parts__main">
      ${sectionView(scene, nav.current)} ${sectionSteps(scene, nav.current)}
    </div>
  </div>`;
}
