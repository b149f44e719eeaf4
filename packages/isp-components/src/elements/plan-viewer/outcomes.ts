/** What everybody is working on: each outcome with the help that serves it. */
import type { Outcome } from '@isp-kit/core/plan';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../sections/heading.ts';
import { fact, factList } from './facts.ts';
import { smallFold } from './small-fold.ts';
import { helpTowards } from './help-towards.ts';
import { lineMarks } from './line-marks.ts';
import { longList } from './long-list.ts';
import { partTitle } from './part-title.ts';
import { callName, type Scene } from './scene.ts';
import { paragraph, phrase } from './typed-text.ts';

const over: ReadonlySet<Outcome['lifecycle']> = new Set(['completed', 'stopped']);

export function outcomes(scene: Scene): TemplateResult | typeof nothing {
  const { plan, words } = scene;
  if (plan.outcomes.length === 0) return nothing;
  const finished = plan.outcomes.filter(({ lifecycle }) => over.has(lifecycle));
  const current = plan.outcomes.filter(({ lifecycle }) => !over.has(lifecycle));
  return html`<section class="part" part="outcomes">
    ${partTitle(scene, 'outcomes', words.t('viewer.outcomes'))}
    ${longList(scene, 'outcomes', current, (shown) =>
      shown.map((outcome) => outcomeCard(scene, outcome)),
    )}
    ${
      finished.length === 0
        ? nothing
        : smallFold(
            words.t('viewer.outcomes.earlier', { count: finished.length }),
            finished.map((outcome) => outcomeCard(scene, outcome)),
          )
    }
  </section>`;
}

function outcomeCard(scene: Scene, outcome: Outcome): TemplateResult {
  const { words, plan, level } = scene;
  const { statement, baseline, target, scale, dueOn } = outcome;
  const show = (text: string) => paragraph(scene, text);
  return html`<article class="outcome" id=${outcome.id} part="outcome">
    <div class="outcome__main">
      ${heading(level + 2, phrase(scene, statement), 'heading-m typed')} ${tags(scene, outcome)}
      ${factList(
        [
          ...fact(words.t('viewer.outcome.now', { name: callName(plan) }), baseline, show),
          ...fact(words.t('viewer.outcome.target'), target ?? scale, show),
        ],
        'from-to',
      )}
      ${
        dueOn === undefined
          ? nothing
          : html`<p class="outcome__due">
              ${words.t('viewer.outcome.due', { date: words.date(dueOn) })}
            </p>`
      }
      ${lineMarks(scene, outcome)}
    </div>
    ${over.has(outcome.lifecycle) ? nothing : helpTowards(scene, outcome)}
  </article>`;
}

function tags({ words }: Scene, outcome: Outcome): TemplateResult {
  const { kind, pfaArea, lifecycle, achievement } = outcome;
  return html`<p class="tags">
    <span class="badge">${words.t(`choice.outcome.${kind}`)}</span>
    ${
      pfaArea === undefined
        ? nothing
        : html`<span class="badge">${words.t(`choice.pfaArea.${pfaArea}`)}</span>`
    }
    ${
      lifecycle === 'active'
        ? nothing
        : html`<span class="badge badge--caution"
            >${words.t(`choice.lifecycle.${lifecycle}`)}</span
          >`
    }
    ${
      achievement === 'not-yet-judged'
        ? nothing
        : html`<span class="quiet small"
            >${words.t('viewer.outcome.judged', {
              achievement: words.t(`choice.achievement.${achievement}`),
            })}</span
          >`
    }
  </p>`;
}
