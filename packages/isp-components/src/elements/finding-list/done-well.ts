/** What is done well: said, since it should be, and folded, since nothing follows from it. */
import { html, type TemplateResult } from 'lit';
import type { RuleFindings } from '../../controllers/findings-controller.ts';
import { heading } from '../sections/heading.ts';
import type { ListScene } from './rule-card.ts';

export function doneWell(scene: ListScene, rules: readonly RuleFindings[]): TemplateResult {
  const { words, level } = scene;
  return html`<details class="group group--pass" part="group">
    <summary>${heading(level + 1, words.t('findings.group.pass'), 'heading-m')}</summary>
    <ul class="passes">
      ${rules.flatMap((rule) => messages(scene, rule))}
    </ul>
  </details>`;
}

/** The same message for many lines is said once, with how often. */
function messages({ words }: ListScene, { findings }: RuleFindings): TemplateResult[] {
  return [...Map.groupBy(findings, ({ message }) => message)].map(
    ([message, same]) =>
      html`<li>${words.t('findings.times', { message, count: same.length })}</li>`,
  );
}
