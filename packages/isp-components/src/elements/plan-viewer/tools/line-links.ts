/** Beside a line: that it is new or has changed, and a link that leads back to it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Scene } from '../scene.ts';
import { dayOf } from './changes-panel.ts';

export interface Beside {
  readonly kind: 'new' | 'changed' | undefined;
  readonly since: string | undefined;
  /** Tells the host; false where it does the rest itself. Absent where lines offer no link. */
  readonly select: ((line: string) => boolean) | undefined;
}

export function lineLinks(
  scene: Scene,
  line: string,
  { kind, since, select }: Beside,
): TemplateResult | typeof nothing {
  if (!kind && !select) return nothing;
  return html`${kind ? mark(scene, kind, since) : nothing}${select ? link(scene, line, select) : nothing}`;
}

function mark(scene: Scene, kind: 'new' | 'changed', since: string | undefined): TemplateResult {
  const day = dayOf(scene, since);
  const label =
    day === undefined
      ? scene.words.t(`viewer.mark.${kind}`)
      : scene.words.t(`viewer.mark.${kind}-since`, { date: day });
  return html`<p class="changed small" part="changed">${label}</p>`;
}

function link(scene: Scene, line: string, select: (line: string) => boolean): TemplateResult {
  const follow = (event: Event) => {
    if (!select(line)) event.preventDefault();
  };
  return html`<a class="line-anchor" part="anchor" href="#line-${line}" @click=${follow}
    ><span aria-hidden="true">#</span
    ><span class="visually-hidden">${scene.words.t('viewer.anchor')}</span></a
  >`;
}
