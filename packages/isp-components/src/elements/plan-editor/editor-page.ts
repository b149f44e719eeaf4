/** The editor’s page: what stands in the way, the parts and the one that is open, and the bar with Save. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ConflictController } from '../../controllers/conflict-controller.ts';
import type { SaveStatus } from '../../controllers/save-controller.ts';
import { actionBar } from './action-bar.ts';
import { conflictView, undecidedItems } from './conflict-view.ts';
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
  /** What the status says. */
  readonly status: string;
  readonly focusField: (at: string) => void;
  readonly focusOn: (id: string) => void;
}

export function editorPage(scene: EditorScene, page: EditorPage): TemplateResult {
  const { conflicts, blocked, saveStatus: status } = page;
  return html`<div class="page">
    ${problemPanel(scene, {
      status,
      blocked,
      undecided: undecidedItems(scene, conflicts, page.focusOn),
      focusField: page.focusField,
    })}
    ${conflicts.open ? nothing : page.draft}
    ${conflicts.open ? conflictView(scene, conflicts, blocked) : parts(scene, page)}
    ${scene.disabled ? html`<p class="panel">${scene.words.t('editor.disabled')}</p>` : nothing}
    ${actionBar(scene, {
      status: page.status,
      saving: status.kind === 'saving',
      inConflict: conflicts.open,
    })}
  </div>`;
}

function parts(scene: EditorScene, { nav }: EditorPage): TemplateResult {
  return html`<div class="parts">
    ${sectionNav(scene, nav)}
    <div class="parts__main">
      ${sectionView(scene, nav.current)} ${sectionSteps(scene, nav.current)}
    </div>
  </div>`;
}
