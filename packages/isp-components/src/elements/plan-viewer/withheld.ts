/** What this copy does not show, and why. Always open: nothing is kept back in silence. */
import type { Withheld } from '@isp-kit/core/access';
import { html, nothing, type TemplateResult } from 'lit';
import type { Localiser } from '../../locales/localiser.ts';
import { isMessageKey } from '../../locales/packs.ts';
import { heading } from '../sections/heading.ts';
import type { Scene } from './scene.ts';

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
            ${
              count === 1
                ? entry.reason
                : words.t('viewer.withheld.times', { reason: entry.reason, count })
            }
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

/** `/basis/disability` and `/voices/*` by the name of the nearest part that has one. */
function partName(words: Localiser, path: string): string {
  const segments = path.split('/').filter((segment) => segment !== '' && segment !== '*');
  for (let length = segments.length; length > 0; length--) {
    const key = `part.${segments.slice(0, length).join('.')}`;
    if (isMessageKey(key)) return words.code('part', key.slice('part.'.length));
  }
  return words.t('viewer.plan');
}
