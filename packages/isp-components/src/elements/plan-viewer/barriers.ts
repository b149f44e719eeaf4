/** What gets in the way, in full. */
import type { Barrier } from '@isp-kit/core/plan';
import { html, type TemplateResult } from 'lit';
import { heading } from '../sections/heading.ts';
import { explainedWord } from './explained-word.ts';
import { fact, factList } from './facts.ts';
import { lineMarks } from './line-marks.ts';
import type { Scene } from './scene.ts';
import { paragraph, phrase } from './typed-text.ts';

export function barrierCard(scene: Scene, barrier: Barrier): TemplateResult {
  const { words, level, codes } = scene;
  const { where, impact, evidence, firstNoticedOn, firstResponse, areas } = barrier;
  const show = (text: string) => paragraph(scene, text);
  return html`<article class="line" id=${barrier.id} part="line">
    ${heading(level + 3, phrase(scene, barrier.statement), 'heading-s typed')}
    ${factList([
      ...fact(words.t('viewer.barrier.where'), where, show),
      ...fact(words.t('viewer.barrier.impact'), impact, show),
      ...fact(words.t('viewer.barrier.areas'), areas.length > 0 ? areas : undefined, (all) =>
        all.map((area) => explainedWord(scene, codes.word('areas-of-development', area))),
      ),
      ...fact(words.t('viewer.barrier.evidence'), evidence, show),
      ...fact(words.t('viewer.barrier.noticed'), firstNoticedOn, (date) => words.date(date)),
      ...fact(words.t('viewer.barrier.first-response'), firstResponse, show),
    ])}
    ${lineMarks(scene, barrier)}
  </article>`;
}
