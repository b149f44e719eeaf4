/** Concerns: in the words of whoever raised them, with every stage and its answer. */
import type { Plan } from '@isp-kit/core/plan';
import { html, nothing, type TemplateResult } from 'lit';
import { fact } from './facts.ts';
import { lineEntry } from './line-entry.ts';
import { lineMarks } from './line-marks.ts';
import { nameOf, type Scene } from './scene.ts';
import { paragraph } from './typed-text.ts';

type Concern = Plan['concerns'][number];

export function concernEntry(scene: Scene, concern: Concern): TemplateResult {
  const { words } = scene;
  const person = nameOf(scene, concern.raisedBy);
  const date = words.date(concern.raisedOn);
  const { panel } = concern;
  return lineEntry(scene, {
    line: concern,
    title: words.t(`choice.concernKind.${concern.kind}`),
    standing: [words.t(`choice.concernStatus.${concern.status}`)],
    facts: fact(words.t('viewer.concern.panel'), panel.length > 0 ? panel : undefined, (all) =>
      all.map((member) => html`<p id=${member.id}>${memberWords(scene, member)}</p>`),
    ),
    more: html`${paragraph(scene, concern.statement)}
      <p class="quiet small">
        ${
          person === undefined
            ? words.t('viewer.concern.raised', { date })
            : words.t('viewer.concern.raised-by', { date, person })
        }
      </p>
      ${concern.stages.map((stage) => stageItem(scene, stage))}`,
  });
}

function stageItem(scene: Scene, stage: Concern['stages'][number]): TemplateResult {
  const { words } = scene;
  const { answeredOn, dueOn } = stage;
  const title = words.t('viewer.concern.stage', {
    stage: words.t(`choice.concernStage.${stage.stage}`),
    date: words.date(stage.from),
  });
  const outcome =
    answeredOn !== undefined
      ? words.t('viewer.concern.answered', { date: words.date(answeredOn) })
      : dueOn === undefined
        ? ''
        : words.t('viewer.concern.due', { date: words.date(dueOn) });
  return html`<div class="judgement" id=${stage.id}>
    <p class="judgement__about">${title}</p>
    <p class="quiet small">${outcome}</p>
    ${stage.answer === undefined ? nothing : paragraph(scene, stage.answer)}
    ${lineMarks(scene, stage)}
  </div>`;
}

function memberWords({ words }: Scene, member: Concern['panel'][number]): string {
  return words.join([
    member.name,
    member.role,
    ...(member.independent ? [words.t('viewer.concern.independent')] : []),
    ...(member.specialist ? [words.t('viewer.concern.specialist')] : []),
  ]);
}
