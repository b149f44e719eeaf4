/** What professionals advised, and what was done with each recommendation. */
import type { Plan } from '@isp-kit/core/plan';
import { html, nothing, type TemplateResult } from 'lit';
import { fact } from './facts.ts';
import { lineEntry } from './line-entry.ts';
import { lineMarks } from './line-marks.ts';
import { nameAndRole, type Scene } from './scene.ts';
import { paragraph } from './typed-text.ts';

type Advice = Plan['advice'][number];

export function adviceEntry(scene: Scene, advice: Advice): TemplateResult {
  const { words } = scene;
  const { status, requestedOn, expectedBy, givenOn, summary, recommendations } = advice;
  const author = nameAndRole(scene, advice.author) ?? advice.service;
  const date = (key: 'asked' | 'expected' | 'given', on: string | undefined) =>
    on === undefined ? [] : [words.t(`viewer.advice.${key}`, { date: words.date(on) })];
  const when =
    givenOn === undefined
      ? [...date('asked', requestedOn), ...date('expected', expectedBy)]
      : date('given', givenOn);
  return lineEntry(scene, {
    line: advice,
    title:
      author === undefined ? words.t('part.advice') : words.t('viewer.advice.from', { author }),
    standing: [words.t(`choice.adviceStatus.${status}`)],
    facts: fact(
      words.t('viewer.advice.recommended'),
      recommendations.length > 0 ? recommendations : undefined,
      (all) =>
        html`<ul class="judgements plain-list">
          ${all.map((one) => recommended(scene, one))}
        </ul>`,
    ),
    more: html`${summary === undefined ? nothing : paragraph(scene, summary)}
      <p class="quiet small">${words.join(when, 'stop')}</p>`,
  });
}

function recommended(scene: Scene, one: Advice['recommendations'][number]): TemplateResult {
  return html`<li class="judgement" id=${one.id}>
    ${paragraph(scene, one.text)}
    <p class="tags">
      <span class="badge">${scene.words.t(`choice.response.${one.response}`)}</span>
    </p>
    ${one.reason === undefined ? nothing : paragraph(scene, one.reason)} ${lineMarks(scene, one)}
  </li>`;
}
