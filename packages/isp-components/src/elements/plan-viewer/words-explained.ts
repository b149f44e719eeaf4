/** The words of the trade that this plan uses, with their meanings: on paper nothing can be pressed. */
import { html, nothing, type TemplateResult } from 'lit';
import type { CodeWord } from '../../controllers/code-words.ts';
import { heading } from '../sections/heading.ts';
import { meaning } from './explained-word.ts';
import { factList } from './facts.ts';
import type { Scene } from './scene.ts';

export function wordsExplained(scene: Scene): TemplateResult | typeof nothing {
  const used = wordsUsed(scene);
  if (used.length === 0) return nothing;
  const title = scene.words.t('viewer.plan.words');
  return html`<div class="words-explained">
    ${heading(scene.level + 3, title, 'heading-s')}
    ${factList(used.map((word) => [word.label, meaning(scene, word)] as const))}
  </div>`;
}

function wordsUsed({ plan, codes }: Scene): CodeWord[] {
  const layerCodes = [
    ...plan.basis.layers.map(({ layer }) => layer),
    ...plan.provision.map(({ layer }) => layer),
  ];
  const areaCodes = plan.barriers.flatMap(({ areas }) => areas);
  return [
    ...[...new Set(layerCodes)].map((code) => codes.word('layers', code)),
    ...[...new Set(areaCodes)].map((code) => codes.word('areas-of-development', code)),
  ].filter((word) => word.definition !== undefined);
}
