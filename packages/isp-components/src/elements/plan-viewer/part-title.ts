/** The heading of a part; in easy read with a place for the host’s own symbol beside it. */
import { html, type TemplateResult } from 'lit';
import { heading } from '../sections/heading.ts';
import type { Scene } from './scene.ts';

/** `symbol` is the end of the slot’s name: `own-words` gives `<slot name="symbol-own-words">`. */
export function partTitle(
  scene: Scene,
  symbol: string,
  title: string,
  look: { readonly depth?: number; readonly size?: string } = {},
): TemplateResult {
  const { depth = 1, size = 'heading-l' } = look;
  const words = heading(scene.level + depth, title, size);
  if (!scene.easyRead) return words;
  return html`<div class="titled"><slot name="symbol-${symbol}"></slot>${words}</div>`;
}
