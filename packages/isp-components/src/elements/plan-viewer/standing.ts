/** For whoever answers for the plan: is it looked at, does it work, does the help happen, do people agree. */
import type { Agreement, Outcome } from '@isp-kit/core/plan';
import { html, type TemplateResult } from 'lit';
import { deliveryInShort } from './delivery.ts';
import { fact, factList } from './facts.ts';
import { partTitle } from './part-title.ts';
import { nameAndRole, type Scene } from './scene.ts';

export function standing(scene: Scene): TemplateResult {
  const { plan, words } = scene;
  const held = plan.reviews.flatMap(({ heldOn }) => heldOn ?? []).sort();
  const lastHeld = held.at(-1);
  const answers = lastAnswers(plan.agreements);
  const help = plan.delivery.length === 0 ? undefined : deliveryInShort(scene, plan.delivery);
  return html`<section class="part panel standing" part="standing">
    ${partTitle(scene, 'standing', words.t('viewer.standing'))}
    ${factList([
      ...fact(
        words.t('viewer.standing.review'),
        lastHeld === undefined ? words.t('viewer.standing.no-review') : words.date(lastHeld),
      ),
      ...fact(words.t('viewer.standing.outcomes'), judged(scene)),
      ...fact(words.t('viewer.standing.help'), help ?? words.t('viewer.standing.no-log')),
      ...fact(
        words.t('viewer.standing.agreed'),
        answers.length > 0 ? answers : undefined,
        (all) =>
          html`<ul class="plain-list">
            ${all.map((answer) => html`<li>${answerWords(scene, answer)}</li>`)}
          </ul>`,
      ),
    ])}
  </section>`;
}

/** “1 of 3: Achieved, 2 of 3: Not yet judged” */
function judged({ plan, words }: Scene): string | undefined {
  const all = plan.outcomes.length;
  if (all === 0) return undefined;
  const byJudgement = Map.groupBy(plan.outcomes, ({ achievement }: Outcome) => achievement);
  const sentences = [...byJudgement].map(([achievement, { length: count }]) =>
    words.t('viewer.standing.outcomes-of', {
      count,
      all,
      achievement: words.t(`choice.achievement.${achievement}`),
    }),
  );
  return words.join(sentences, 'stop');
}

/** The newest answer of each person, or of a party where nobody is named. */
function lastAnswers(agreements: readonly Agreement[]): Agreement[] {
  const oldestFirst = agreements.toSorted((a, b) => a.on.localeCompare(b.on));
  return [
    ...new Map(oldestFirst.map((answer) => [answer.person ?? answer.party, answer])).values(),
  ];
}

function answerWords(scene: Scene, { party, person, position }: Agreement): string {
  const { words } = scene;
  const who = nameAndRole(scene, person) ?? words.t(`choice.party.${party}`);
  return words.t('viewer.standing.answer', {
    who,
    position: words.t(`choice.position.${position}`),
  });
}
