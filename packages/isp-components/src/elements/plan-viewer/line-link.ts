/** A link to another line of the same plan. */
import { html, type TemplateResult } from 'lit';
import type { Scene } from './scene.ts';

export function lineLink({ goTo }: Scene, lineId: string, content: unknown): TemplateResult {
  const follow = (event: Event) => {
    // The address belongs to the host’s page, and may be its router’s.
    event.preventDefault();
    goTo(lineId);
  };
  return html`<a class="line-link" href="#${lineId}" @click=${follow}>${content}</a>`;
}
