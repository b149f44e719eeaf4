/** A list of lines; of a long one the beginning, with a button for the rest. Paper and servers give it whole. */
import { html, type TemplateResult } from 'lit';
import type { Scene } from './scene.ts';

/** A list this long shows its beginning. */
const LONG_LIST = 25;
const BEGINNING = 20;

/** What is shown of a list before somebody asks for all of it. */
export function beginningOf<Line>(lines: readonly Line[]): readonly Line[] {
  return lines.length <= LONG_LIST ? lines : lines.slice(0, BEGINNING);
}

export function longList<Line extends { readonly id: string }>(
  scene: Scene,
  part: string,
  lines: readonly Line[],
  show: (shown: readonly Line[]) => unknown,
): TemplateResult {
  const shown = scene.folding.shownOf(part, lines);
  return html`${show(shown)}${moreButton(scene, part, lines, shown.length)}`;
}

function moreButton(
  { words, folding }: Scene,
  part: string,
  lines: readonly { readonly id: string }[],
  shown: number,
): unknown {
  const next = lines[shown];
  if (next === undefined) return undefined;
  return html`<button
    class="button button--plain button--small more"
    type="button"
    part="more"
    @click=${() => folding.showAll(part, next.id)}
  >
    ${words.t('viewer.more', { count: lines.length - shown })}
  </button>`;
}
