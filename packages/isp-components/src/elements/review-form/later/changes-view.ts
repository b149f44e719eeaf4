/** What will be different in the plan once the review is saved, in sentences; or that nothing will. */
import { html, nothing, type TemplateResult } from 'lit';
import type { EditAccess } from '@isp-kit/core/access';
import { headingAt } from '../scene.ts';
import { layerRows } from './layers-view.ts';
import type { LaterScene } from './later-scene.ts';

export interface CheckedScene extends LaterScene {
  /** For whom the changes are told. */
  readonly reader: { readonly audience: string; readonly today: string };
  /** Whether the person at the screen may make all that the review brings. */
  readonly mayMake: () => EditAccess;
}

export function changesView(scene: CheckedScene): TemplateResult | typeof nothing {
  const { core, draft, plan, words, reader } = scene;
  const built = draft.build();
  if (!built) return nothing;
  const sentences = core.changesInWords(plan, built.planEdits, reader);
  const access = scene.mayMake();
  const title = html`<span id="changes-title">${words.t('review.check.changes')}</span>`;
  return html`<section class="panel panel--accent stack" aria-labelledby="changes-title">
      ${headingAt(scene, 1, title, 'heading-m')}
      ${
        sentences.length > 0
          ? html`<ul class="bullets" lang="en" dir="ltr">
              ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
            </ul>`
          : html`<p>${words.t('review.check.unchanged')}</p>`
      }
      ${draft.layers && draft.layers.changes.length > 0 ? layerRows(scene, draft.layers) : nothing}
    </section>
    ${
      access.allowed
        ? nothing
        : html`<p class="panel panel--caution">
            ${words.t('review.check.refused', { reason: access.reason })}
          </p>`
    }`;
}
