/** What has changed since a day, in sentences, each with a way to its line. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ChangesState, PlanChange } from '../../../controllers/plan-changes-controller.ts';
import { heading } from '../../sections/heading.ts';
import { lineLink } from '../line-link.ts';
import type { Scene } from '../scene.ts';
import { smallFold } from '../small-fold.ts';

/** As many as can be taken in at a glance; the rest are folded. */
const AT_ONCE = 6;

export function changesPanel(
  scene: Scene,
  state: ChangesState,
  since: string | undefined,
): TemplateResult | typeof nothing {
  const { words, level } = scene;
  if (state.status === 'none' || state.status === 'awaited') return nothing;
  const day = dayOf(scene, since);
  const title =
    day === undefined ? words.t('viewer.changes') : words.t('viewer.changes.since', { date: day });
  return html`<section class="part panel panel--accent changes" part="changes">
    ${heading(level + 1, title, 'heading-m')}
    ${
      state.status === 'unreadable'
        ? html`<p>${words.t('viewer.changes.unreadable')}</p>`
        : entries(scene, state.entries)
    }
  </section>`;
}

function entries(scene: Scene, all: readonly PlanChange[]): TemplateResult {
  const { words } = scene;
  if (all.length === 0) return html`<p>${words.t('viewer.changes.none')}</p>`;
  const rest = all.slice(AT_ONCE);
  return html`${list(scene, all.slice(0, AT_ONCE))}
  ${
    rest.length === 0
      ? nothing
      : smallFold(words.t('viewer.changes.more', { count: rest.length }), list(scene, rest))
  }`;
}

const list = (scene: Scene, some: readonly PlanChange[]) =>
  html`<ul class="tight">
    ${some.map(
      ({ sentence, line }) =>
        html`<li>
          <bdi>${sentence}</bdi>
          ${line === undefined ? nothing : lineLink(scene, line, goThere(scene, sentence))}
        </li>`,
    )}
  </ul>`;

/** Read out in a list of links, “Go there” alone would say nothing. */
const goThere = ({ words }: Scene, sentence: string) =>
  html`${words.t('viewer.changes.go')}<span class="visually-hidden">: ${sentence}</span>`;

/** The day in words; what is no day is not said. */
export function dayOf({ words }: Scene, since: string | undefined): string | undefined {
  return since !== undefined && /^\d{4}-\d\d-\d\d$/.test(since) ? words.date(since) : undefined;
}
