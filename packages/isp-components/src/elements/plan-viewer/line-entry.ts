/** One line of a folded part, as all of them look: what it is, where it stands, what is known of it. */
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../sections/heading.ts';
import { factList, type Fact } from './facts.ts';
import { lineMarks } from './line-marks.ts';
import type { Scene } from './scene.ts';

export interface LineEntry {
  readonly line: { readonly id: string; readonly restricted?: { readonly reason: string } };
  readonly title: unknown;
  /** Where it stands, in a word or two. */
  readonly standing?: readonly string[];
  readonly facts?: readonly Fact[];
  readonly more?: unknown;
}

export function lineEntry(scene: Scene, entry: LineEntry): TemplateResult {
  const { line, title, standing = [], facts = [], more = nothing } = entry;
  return html`<article class="line" id=${line.id} part="line">
    ${heading(scene.level + 3, title, 'heading-s typed')}
    ${
      standing.length === 0
        ? nothing
        : html`<p class="tags">
            ${standing.map((word) => html`<span class="badge">${word}</span>`)}
          </p>`
    }
    ${factList(facts)} ${more} ${lineMarks(scene, line)}
  </article>`;
}
