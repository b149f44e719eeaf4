/** Whether the help happened: for each line of provision a count, and every entry behind it. */
import type { Plan } from '@isp-kit/core/plan';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../sections/heading.ts';
import { smallFold } from './fold.ts';
import { restrictedMark } from './restricted.ts';
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
  // What a later entry puts right stays to be read, and does not count.
  const corrected = new Set(entries.flatMap(({ corrects }) => corrects ?? []));
  const counted = entries.filter((entry) => !corrected.has(entry.id));
  const newestFirst = entries.toSorted((a, b) => b.on.localeCompare(a.on));
  return html`<article class="line">
    ${heading(level + 3, phrase(scene, title), 'heading-s typed')}
    <p>${inShort(scene, counted)}</p>
    ${smallFold(
      words.t('viewer.delivery.every', { count: entries.length }),
      html`<ul class="tight plain-list">
        ${newestFirst.map((entry) => one(scene, entry, corrected.has(entry.id)))}
      </ul>`,
    )}
  </article>`;
}

function inShort({ words }: Scene, entries: readonly Entry[]): string {
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
    <strong>${words.date(entry.on)}</strong> ${parts.join(', ')}
    ${note === undefined ? nothing : phrase(scene, note)} ${restrictedMark(scene, entry)}
  </li>`;
}
