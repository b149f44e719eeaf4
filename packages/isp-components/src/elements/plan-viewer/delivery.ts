/** Whether the help happened: for each line of provision a count, and every entry behind it. */
import type { Plan } from '@isp-kit/core/plan';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../sections/heading.ts';
import { smallFold } from './small-fold.ts';
import { lineMarks } from './line-marks.ts';
import { longList } from './long-list.ts';
import type { Scene } from './scene.ts';
import { phrase } from './typed-text.ts';

type Entry = Plan['delivery'][number];

export function delivery(scene: Scene): TemplateResult {
  const { plan } = scene;
  const byLine = Map.groupBy(plan.delivery, (entry) => entry.provision);
  return html`${[...byLine].map(([id, entries]) => ofOneLine(scene, id, entries))}`;
}

function ofOneLine(scene: Scene, id: string, entries: readonly Entry[]): TemplateResult {
  const { plan, words, level } = scene;
  const title = plan.provision.find((line) => line.id === id)?.statement ?? '';
  const corrected = correctedIn(entries);
  const newestFirst = entries.toSorted((a, b) => b.on.localeCompare(a.on));
  return html`<article class="line">
    ${heading(level + 3, phrase(scene, title), 'heading-s typed')}
    <p>${deliveryInShort(scene, entries)}</p>
    ${smallFold(
      words.t('viewer.delivery.every', { count: entries.length }),
      longList(
        scene,
        'delivery',
        newestFirst,
        (shown) =>
          html`<ul class="tight plain-list">
            ${shown.map((entry) => one(scene, entry, corrected.has(entry.id)))}
          </ul>`,
      ),
    )}
  </article>`;
}

/** What a later entry puts right stays to be read, and does not count. */
const correctedIn = (entries: readonly Entry[]): ReadonlySet<string> =>
  new Set(entries.flatMap(({ corrects }) => corrects ?? []));

/** “9 times as planned and 2 times not” */
export function deliveryInShort({ words }: Scene, all: readonly Entry[]): string {
  const corrected = correctedIn(all);
  const entries = all.filter((entry) => !corrected.has(entry.id));
  const kinds = (['yes', 'partly', 'no'] as const).flatMap((kind) => {
    const count = entries.filter(({ delivered }) => delivered === kind).length;
    return count === 0 ? [] : [words.t(`viewer.delivery.count.${kind}`, { count })];
  });
  return words.list(kinds);
}

function one(scene: Scene, entry: Entry, corrected: boolean): TemplateResult {
  const { words } = scene;
  const { delivered, minutes, reason, note } = entry;
  const parts = [
    words.t(`choice.delivered.${delivered}`),
    ...(minutes === undefined ? [] : [words.t('viewer.delivery.minutes', { count: minutes })]),
    ...(reason === undefined ? [] : [words.t(`choice.deliveryReason.${reason}`)]),
    ...(corrected ? [words.t('viewer.delivery.corrected')] : []),
  ];
  return html`<li id=${entry.id}>
    <strong>${words.date(entry.on)}</strong> ${words.join(parts)}
    ${note === undefined ? nothing : phrase(scene, note)} ${lineMarks(scene, entry)}
  </li>`;
}
