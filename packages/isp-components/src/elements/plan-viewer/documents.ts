/** Documents and other plans, by name and place: this plan holds none of them. */
import type { Plan } from '@isp-kit/core/plan';
import { html, type TemplateResult } from 'lit';
import { lineEntry } from './line-entry.ts';
import { nameOf, type Scene } from './scene.ts';
import { phrase } from './typed-text.ts';

export function documentEntry(scene: Scene, line: Plan['documents'][number]): TemplateResult {
  const { words } = scene;
  const aside = [
    line.on === undefined ? [] : words.date(line.on),
    nameOf(scene, line.author) ?? [],
    keptAt(scene, line.keptAt),
  ].flat();
  return lineEntry(scene, {
    line,
    title: phrase(scene, line.title),
    standing: [words.t(`choice.documentKind.${line.kind}`)],
    more: html`<p class="quiet small">${words.join(aside, 'stop')}</p>`,
  });
}

export function otherPlanEntry(scene: Scene, line: Plan['otherPlans'][number]): TemplateResult {
  const { words } = scene;
  const person = nameOf(scene, line.heldBy);
  const aside = [
    person === undefined ? [] : words.t('viewer.held-by', { person }),
    keptAt(scene, line.keptAt),
    line.reviewDueOn === undefined
      ? []
      : `${words.t('viewer.ehcp.review-due')}: ${words.date(line.reviewDueOn)}`,
  ].flat();
  return lineEntry(scene, {
    line,
    title: phrase(scene, line.title),
    standing: [words.t(`choice.otherPlanKind.${line.kind}`)],
    more: html`<p class="quiet small">${words.join(aside, 'stop')}</p>`,
  });
}

function keptAt({ words }: Scene, place: string | undefined): string[] {
  return place === undefined ? [] : [words.t('viewer.kept-at', { place })];
}
