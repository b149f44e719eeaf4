/** What stands in the viewer’s place where there is no plan that it can show. */
import type { Issue } from '@isp-kit/core/plan';
import { html, nothing, type TemplateResult } from 'lit';
import type { PlanView } from '../../controllers/view-controller.ts';
import type { Localiser } from '../../locales/localiser.ts';
import { heading } from '../sections/heading.ts';

/** Why there is nothing to show: it is no plan, or nobody has said what this audience may see. */
export function noPlan(words: Localiser, level: number, view: NoPlan): TemplateResult {
  return view.status === 'invalid'
    ? invalidPlan(words, level, view.issues)
    : unknownAudience(words, level, view.audience);
}

export type NoPlan = Extract<PlanView, { status: 'invalid' | 'unknown-audience' }>;

/** Enough to tell somebody who can mend it; a broken file can have a hundred. */
const SHOWN = 5;

function invalidPlan(words: Localiser, level: number, issues: readonly Issue[]): TemplateResult {
  const more = issues.length - SHOWN;
  return html`<div class="panel panel--caution no-plan" part="invalid">
    ${heading(level, words.t('viewer.invalid.title'), 'heading-l')}
    <p>${words.t('viewer.invalid.explanation')}</p>
    <ul class="tight">
      ${issues
        .slice(0, SHOWN)
        .map(
          ({ path, message }) =>
            html`<li>
              ${message}
              ${
                path === ''
                  ? nothing
                  : html`<span class="quiet small"
                      >${words.t('viewer.invalid.place', { place: path })}</span
                    >`
              }
            </li>`,
        )}
    </ul>
    ${more > 0 ? html`<p>${words.t('viewer.invalid.more', { count: more })}</p>` : nothing}
  </div>`;
}

function unknownAudience(words: Localiser, level: number, audience: string): TemplateResult {
  return html`<div class="panel panel--caution no-plan" part="invalid">
    ${heading(level, words.t('viewer.unknown-audience.title'), 'heading-l')}
    <p>${words.t('viewer.unknown-audience.explanation', { audience })}</p>
  </div>`;
}
