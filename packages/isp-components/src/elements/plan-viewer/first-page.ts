/** The page: the parts that this reader needs, in the order in which they need them, then all the rest. */
import { html, type TemplateResult } from 'lit';
import { aboutCards } from './about-cards.ts';
import { communication } from './communication.ts';
import { outcomes } from './outcomes.ts';
import { ownWords } from './own-words.ts';
import { pageHead } from './page-head.ts';
import type { PageSection } from './reading-order.ts';
import type { Scene } from './scene.ts';
import { whatAdultsDo } from './what-adults-do.ts';

/** What comes after the first page, as far as it is there. */
export interface LateContent {
  readonly tools: unknown;
  readonly changes: unknown;
  readonly standing: () => unknown;
  readonly findings: unknown;
  readonly rest: unknown;
}

const sections: Readonly<
  Record<Exclude<PageSection, 'standing'>, (scene: Scene) => TemplateResult | symbol>
> = {
  'own-words': ownWords,
  about: aboutCards,
  communication,
  adults: whatAdultsDo,
  outcomes,
};

export function firstPage(
  scene: Scene,
  { tools, changes, standing, findings, rest }: LateContent,
): TemplateResult {
  return html`<article class="page" part="page">
    ${pageHead(scene)} ${tools} ${changes}
    ${scene.order.page.map((part) => (part === 'standing' ? standing() : sections[part](scene)))}
    ${findings} ${rest}
  </article>`;
}
