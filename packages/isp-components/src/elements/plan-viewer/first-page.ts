/** The page: the parts that this reader needs, in the order in which they need them, then all the rest. */
import { html, nothing, type TemplateResult } from 'lit';
import { openingNotice } from '../sections/opening-notice.ts';
import { aboutCards } from './about-cards.ts';
import { communication } from './communication.ts';
import type { LateParts } from './late-parts.ts';
import { laterDetail } from './later.ts';
import { outcomes } from './outcomes.ts';
import { ownWords } from './own-words.ts';
import { pageHead } from './page-head.ts';
import type { PageSection } from './reading-order.ts';
import type { Scene } from './scene.ts';
import { whatAdultsDo } from './what-adults-do.ts';
import { withheldList } from './withheld.ts';

const sections: Readonly<Record<PageSection, (scene: Scene) => unknown>> = {
  'own-words': ownWords,
  about: aboutCards,
  communication,
  adults: whatAdultsDo,
  outcomes,
  standing: (scene) => laterDetail.loaded?.standing(scene),
};

export function firstPage(
  scene: Scene,
  late: LateParts,
  findingsProfile: string | undefined,
): TemplateResult {
  const { plan, words, level, order } = scene;
  const { tools, findings } = late;
  const tryAgain = () => late.tryAgain();
  return html`<article class="page" part="page">
    ${pageHead(scene)} ${tools?.row(scene)} ${tools?.changes(scene)}
    ${order.page.map((section) => sections[section](scene))}
    ${findingsProfile === undefined ? nothing : findings?.panel(scene, findingsProfile)}
    ${
      late.isDetailMissing
        ? openingNotice({ words, level: level + 1, tryAgain })
        : laterDetail.loaded?.folds(scene)
    }
    ${withheldList(scene)}
    <footer class="foot quiet small">
      ${words.t('viewer.footer', {
        kind: words.t(`choice.planKind.${plan.kind}`),
        revision: plan.revision,
        date: words.date(plan.updatedAt),
      })}
      ${words.isUnreviewed ? html`<p part="unreviewed">${words.t('shared.translation-unreviewed')}</p>` : nothing}
    </footer>
  </article>`;
}
