/** Time in an inclusion base, and how the child takes part with everybody else. */
import { html, type TemplateResult } from 'lit';
import { fact, factList } from './facts.ts';
import { nameAndRole, type Scene } from './scene.ts';
import { paragraph } from './typed-text.ts';

export function base(scene: Scene): TemplateResult | undefined {
  const { plan, words } = scene;
  if (!plan.base) return undefined;
  const { kind, name, hoursInBase, hoursInClass, mainstreamPlan, ledBy } = plan.base;
  const date = (on: string) => words.date(on);
  return html`<div class="line">
    ${factList([
      ...fact(words.t(`choice.baseKind.${kind}`), name ?? words.t(`choice.baseKind.${kind}`)),
      ...fact(
        words.t('viewer.base.hours'),
        words.t('viewer.base.hours-words', { base: hoursInBase, class: hoursInClass }),
      ),
      ...fact(words.t('viewer.base.mainstream'), mainstreamPlan, (text) => paragraph(scene, text)),
      ...fact(words.t('viewer.base.led-by'), nameAndRole(scene, ledBy)),
      ...fact(words.t('viewer.base.reviewed'), plan.base.reviewedOn, date),
      ...fact(words.t('viewer.base.next'), plan.base.nextReviewOn, date),
    ])}
  </div>`;
}
