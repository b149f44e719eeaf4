/** The EHC plan that this plan stands beside, in its own words. The legal right is there. */
import type { Plan } from '@isp-kit/core/plan';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../sections/heading.ts';
import { codesText } from './code-text.ts';
import { fact, factList } from './facts.ts';
import { lineMarks } from './line-marks.ts';
import type { Scene } from './scene.ts';
import { paragraph } from './typed-text.ts';

type Ehcp = NonNullable<Plan['ehcp']>;

export function ehcp(scene: Scene): TemplateResult | undefined {
  const { plan, words, codes } = scene;
  if (!plan.ehcp) return undefined;
  const { authority, reference, packages } = plan.ehcp;
  const date = (on: string) => words.date(on);
  const named = packages.map((code) => codes.word('specialist-packages', code));
  return html`<p class="panel">${words.t('viewer.ehcp.note')}</p>
    ${factList([
      ...fact(words.t('viewer.ehcp.authority'), authority),
      ...fact(words.t('viewer.ehcp.reference'), reference),
      ...fact(words.t('viewer.ehcp.issued'), plan.ehcp.issuedOn, date),
      ...fact(words.t('viewer.ehcp.amended'), plan.ehcp.amendedOn, date),
      ...fact(words.t('viewer.ehcp.reviewed'), plan.ehcp.reviewedOn, date),
      ...fact(words.t('viewer.ehcp.review-due'), plan.ehcp.reviewDueOn, date),
      ...fact(words.t('viewer.ehcp.packages'), codesText(scene, named)),
    ])}
    ${list(scene, words.t('viewer.ehcp.outcomes'), plan.ehcp.outcomes)}
    ${list(scene, words.t('viewer.ehcp.provision'), plan.ehcp.provision)}`;
}

type EhcpLine = Ehcp['outcomes'][number] | Ehcp['provision'][number];

function list(scene: Scene, title: string, lines: readonly EhcpLine[]): unknown {
  if (lines.length === 0) return nothing;
  return html`<div class="line">
    ${heading(scene.level + 3, title, 'heading-s')}
    <ul class="judgements plain-list">
      ${lines.map((line) => one(scene, line))}
    </ul>
  </div>`;
}

function one(scene: Scene, line: EhcpLine): TemplateResult {
  const section = 'section' in line ? [scene.words.t(`choice.ehcpSection.${line.section}`)] : [];
  return html`<li id=${line.id}>
    <p class="quiet small">${scene.words.join([...section, line.reference ?? []].flat())}</p>
    ${paragraph(scene, line.statement)} ${lineMarks(scene, line)}
  </li>`;
}
