/** Who agreed, in part or not, in their own words, and to which revision. */
import type { Agreement } from '@isp-kit/core/plan';
import { html, nothing, type TemplateResult } from 'lit';
import { lineMarks } from './line-marks.ts';
import { longList } from './long-list.ts';
import { nameAndRole, type Scene } from './scene.ts';

const look = {
  agreed: 'badge--good',
  'agreed-in-part': 'badge--caution',
  'not-agreed': 'badge--danger',
} as const;

export function agreements(scene: Scene): TemplateResult {
  const newestFirst = scene.plan.agreements.toSorted((a, b) => b.on.localeCompare(a.on));
  return longList(scene, 'agreements', newestFirst, (shown) =>
    shown.map((agreement) => answer(scene, agreement)),
  );
}

function answer(scene: Scene, agreement: Agreement): TemplateResult {
  const { words, plan } = scene;
  const who = nameAndRole(scene, agreement.person) ?? words.t(`choice.party.${agreement.party}`);
  return html`<article class="line agreement" id=${agreement.id} part="line">
    <p class="tags">
      <strong>${who}</strong>
      <span class="badge ${look[agreement.position]}"
        >${words.t(`choice.position.${agreement.position}`)}</span
      >
    </p>
    ${
      agreement.words === undefined
        ? nothing
        : html`<blockquote class="agreement__words" dir="auto">
            <span class="typed">${agreement.words}</span>
          </blockquote>`
    }
    <p class="quiet small">
      ${words.date(agreement.on)}.
      ${words.t('viewer.agreement.about-revision', { revision: agreement.revision })}.
      ${agreement.revision < plan.revision ? words.t('viewer.agreement.older') : nothing}
    </p>
    ${lineMarks(scene, agreement)}
  </article>`;
}
