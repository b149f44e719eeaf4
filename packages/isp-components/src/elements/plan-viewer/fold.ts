/** A part of the plan that is folded until somebody wants it. Paper shows it open. */
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../sections/heading.ts';
import type { Scene } from './scene.ts';

export interface Fold {
  readonly name: string;
  readonly title: string;
  readonly count?: number;
  readonly content: unknown;
}

export function fold(
  { level, words }: Scene,
  { name, title, count, content }: Fold,
): TemplateResult {
  const label = html`${title}
  ${count === undefined ? nothing : html`<span class="fold__count">${words.number(count)}</span>`}`;
  return html`<details class="fold" part="fold" data-fold=${name}>
    <summary class="fold__summary" part="fold-summary">
      ${heading(level + 2, label, 'heading-m')}
    </summary>
    <div class="fold__content">${content}</div>
  </details>`;
}

/** Lines that are no longer in force, folded inside their own part. */
export function smallFold(title: string, content: unknown): TemplateResult {
  return html`<details class="small-fold">
    <summary>${title}</summary>
    <div class="small-fold__content">${content}</div>
  </details>`;
}
