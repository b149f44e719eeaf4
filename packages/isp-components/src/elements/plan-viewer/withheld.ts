/** What this copy does not show, and why. Always open: nothing is kept back in silence. */
import type { Withheld } from '@isp-kit/core/access';
import { html, nothing, type TemplateResult } from 'lit';
import { partName } from '../../locales/place-words.ts';
import { heading } from '../sections/heading.ts';
import type { Scene } from './scene.ts';
import { phrase } from './typed-text.ts';

export function withheldList(scene: Scene): TemplateResult | typeof nothing {
  const { withheld, words, level } = scene;
  if (withheld.length === 0) return nothing;
  return html`<section class="part panel withheld" part="withheld">
    ${heading(level + 1, words.t('viewer.withheld'), 'heading-m')}
    <p>${words.t('viewer.withheld.lead')}</p>
    <ul class="tight">
      ${together(withheld).map(
        ([entry, count]) =>
          html`<li>
            <strong>${partName(words, entry.path)}</strong>:
            ${phrase(
              scene,
              count === 1
                ? entry.reason
                : words.t('viewer.withheld.times', { reason: entry.reason, count }),
            )}
          </li>`,
      )}
    </ul>
  </section>`;
}

/** The same part kept back for the same reason is said once, with how often. */
function together(withheld: readonly Withheld[]): (readonly [Withheld, number])[] {
  const groups = Map.groupBy(withheld, ({ path, reason }) => `${path} ${reason}`);
  return [...groups.values()].flatMap((entries) =>
    entries[0] ? [[entries[0], entries.length] as const] : [],
  );
}
