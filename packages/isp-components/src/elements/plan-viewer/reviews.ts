/** Reviews, newest first: who came, what was said, how it went, what was decided. */
import type { Review } from '@isp-kit/core/plan';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../sections/heading.ts';
import { fact, factList, type Fact } from './facts.ts';
import {
  adjustmentJudgements,
  decisions,
  outcomeJudgements,
  provisionJudgements,
} from './judgements.ts';
import { lineLink } from './line-link.ts';
import { longList } from './long-list.ts';
import { lineMarks } from './line-marks.ts';
import { linesById, namesOf, type Scene } from './scene.ts';
import { paragraph } from './typed-text.ts';
import { speakerOf } from './voice-quote.ts';

const dayOf = (review: Review) => review.heldOn ?? review.plannedFor ?? '';

export function reviews(scene: Scene): TemplateResult {
  const newestFirst = scene.plan.reviews.toSorted((a, b) => dayOf(b).localeCompare(dayOf(a)));
  return longList(scene, 'reviews', newestFirst, (shown) =>
    shown.map((review) => reviewRecord(scene, review)),
  );
}

function reviewRecord(scene: Scene, review: Review): TemplateResult {
  const { words, level } = scene;
  const look = { held: 'badge--good', planned: 'badge--accent', cancelled: 'badge--caution' };
  return html`<article class="line review" id=${review.id} part="line">
    ${heading(level + 3, titleOf(scene, review), 'heading-s')}
    <p class="tags">
      <span class="badge ${look[review.status]}"
        >${words.t(`choice.reviewStatus.${review.status}`)}</span
      >
    </p>
    ${lineMarks(scene, review)} ${factList([...whoCame(scene, review), ...voices(scene, review)])}
    ${
      review.unchanged === true
        ? html`<p><strong>${words.t('viewer.review.unchanged')}</strong></p>`
        : nothing
    }
    ${
      review.summary === undefined
        ? nothing
        : html`${heading(level + 4, words.t('viewer.review.summary'), 'heading-s review__part')}
          ${paragraph(scene, review.summary)}`
    }
    ${outcomeJudgements(scene, review)} ${provisionJudgements(scene, review)}
    ${adjustmentJudgements(scene, review)} ${decisions(scene, review)}
    ${factList(
      fact(words.t('viewer.review.next'), review.nextReviewOn, (date) => words.date(date)),
    )}
  </article>`;
}

function titleOf({ words }: Scene, review: Review): string {
  const kind = words.t(`choice.reviewKind.${review.kind}`);
  const day = dayOf(review);
  return day === ''
    ? words.t('viewer.review.undated', { kind })
    : words.t('viewer.review.held', { kind, date: words.date(day) });
}

/** Before a review, who is invited; after it, who came and who could not. */
function whoCame(scene: Scene, { status, invited, attended }: Review): Fact[] {
  const { words } = scene;
  const names = (ids: readonly string[]) => {
    const found = namesOf(scene, ids);
    return found.length === 0 ? undefined : words.list(found);
  };
  if (status !== 'held') return fact(words.t('viewer.review.invited'), names(invited));
  const missed = invited.filter((id) => !attended.includes(id));
  return [
    ...fact(words.t('viewer.review.came'), names(attended)),
    ...fact(words.t('viewer.review.did-not-come'), names(missed)),
  ];
}

/** The words stand whole in their own place; a review leads there. */
function voices(scene: Scene, { voices: ids }: Review): Fact[] {
  const { words, plan } = scene;
  const said = linesById(plan.voices, ids);
  if (said.length === 0) return [];
  const list = html`<ul class="plain-list">
    ${said.map(
      (voice) =>
        html`<li>
          ${lineLink(scene, voice.id, words.join([speakerOf(scene, voice), words.date(voice.on)]))}
        </li>`,
    )}
  </ul>`;
  return fact(words.t('viewer.review.said'), list);
}
