/** One action that carries forward what is not answered yet of a list. One button, so that focus stays where it was. */
import { html, nothing, type TemplateResult } from 'lit';
import type { LineKind } from '../../../controllers/review/judged-line.ts';
import { linesOf } from '../../../controllers/review/judged-lines.ts';
import { action } from '../action.ts';
import type { ReviewScene } from '../scene.ts';

export function carryBar(scene: ReviewScene, kind: LineKind): TemplateResult | typeof nothing {
  const { draft, words, say, subject } = scene;
  const ids = linesOf(kind, subject).map(({ id }) => id);
  const left = ids.filter((id) => !draft.carried.has(id) && !isBegun(scene, kind, id));
  const carried = ids.filter((id) => draft.carried.has(id));
  if (left.length + carried.length === 0) return nothing;
  const carry = () => {
    draft.carry(left, true);
    say(words.t('review.carried.said', { count: left.length }));
  };
  const ask = () => {
    draft.carry(carried, false);
    say(words.t('review.carried.unsaid'));
  };
  const key = left.length === ids.length ? 'review.carry.all' : 'review.carry.rest';
  return html`<div class="carry">
    ${action(scene, {
      id: `carry-${kind}`,
      text: left.length > 0 ? words.t(key, { count: left.length }) : words.t('review.carry.off'),
      onPress: left.length > 0 ? carry : ask,
    })}
  </div>`;
}

/** Whether anybody has begun to answer: that is not thrown away by an action for the rest. */
function isBegun({ subject }: ReviewScene, kind: LineKind, id: string): boolean {
  const group = `${kind}/${id}/`;
  return [...subject.answers].some(([key, entry]) => key.startsWith(group) && entry !== '');
}
