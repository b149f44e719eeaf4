/** What stands below the first page: all that is folded, what this copy does not show, and the foot. */
import { html, nothing, type TemplateResult } from 'lit';
import { folds } from './folds.ts';
import type { Scene } from './scene.ts';
import { withheldList } from './withheld.ts';

export function restOfPage(scene: Scene): TemplateResult {
  const { plan, words } = scene;
  return html`${folds(scene)} ${withheldList(scene)}
    <footer class="foot quiet small">
      ${words.t('viewer.footer', {
        kind: words.t(`choice.planKind.${plan.kind}`),
        revision: plan.revision,
        date: words.date(plan.updatedAt),
      })}
      ${words.isUnreviewed ? html`<p part="unreviewed">${words.t('shared.translation-unreviewed')}</p>` : nothing}
    </footer>`;
}
