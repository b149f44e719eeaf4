/** A part of the plan that is folded until somebody wants it. Paper can show it open. */
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../sections/heading.ts';
import type { Scene } from './scene.ts';

export interface Fold {
  readonly name: string;
  readonly title: string;
  readonly count?: number;
  /** Made only when it is to be drawn: a long plan draws what is open. */
  readonly content: () => unknown;
}

export function fold(
  { level, words, folding, order }: Scene,
  { name, title, count, content }: Fold,
): TemplateResult {
  const label = html`${title}
  ${count === undefined ? nothing : html`<span class="fold__count">${words.number(count)}</span>`}`;
  const isOpen = order.open.includes(name);
  return html`<details
    class="fold"
    part="fold"
    data-fold=${name}
    ?open=${isOpen}
    @toggle=${() => folding.want(name)}
  >
    <summary class="fold__summary" part="fold-summary">
      ${heading(level + 2, label, 'heading-m')}
    </summary>
    <div class="fold__content">${isOpen || folding.isDrawn(name) ? content() : nothing}</div>
  </details>`;
}
