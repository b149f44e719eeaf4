/** The heading of a part; in easy read with a place for the host’s own symbol beside it. */
import { html, type TemplateResult } from 'lit';
import { heading } from '../sections/heading.ts';
import type { Scene } from './scene.ts';
import type { SymbolName } from './symbol-slots.ts';

export function partTitle(
  scene: Scene,
  symbol: SymbolName,
  title: string,
  look: { readonly depth?: number; readonly size?: string } = {},
): TemplateResult {
  const { depth = 1, size = 'heading-l' } = look;
  const words = heading(scene.level + depth, title, size);
  const slot = scene.symbols?.[symbol];
  return slot ? html`<div class="titled">${slot}${words}</div>` : words;
}
