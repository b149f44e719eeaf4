/** The record of reviews, to read. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Plan, Review } from '@isp-kit/core/plan';
import { readOnlyField } from '../fields/read-only-field.ts';
import type { EditorScene } from './scene.ts';

export function reviewsView(scene: EditorScene): TemplateResult {
  const { plan, words } = scene;
  const seen = plan.reviews.filter(({ id }) => scene.maySee(`/reviews/${id}`));
  const latestFirst = seen.toSorted((a, b) => dayOf(b).localeCompare(dayOf(a)));
  return html`<p class="panel">${words.t('editor.reviews.note')}</p>
    ${latestFirst.length === 0 ? html`<p class="quiet">${words.t('editor.list.empty')}</p>` : nothing}
    <ul class="plain-list lines">
      ${latestFirst.map((review) => html`<li class="line line--open">${reviewCard(scene, review)}</li>`)}
    </ul>`;
}

const dayOf = ({ heldOn, plannedFor }: Review): string => heldOn ?? plannedFor ?? '';

function reviewCard(scene: EditorScene, review: Review): TemplateResult {
  const { words, plan } = scene;
  const none = words.t('editor.nothing');
  const came = namesOf(plan, review.attended);
  const decisions = review.decisions.map(({ text }) => text);
  return html`<h3 class="heading-m">${title(scene, review)}</h3>
    ${review.summary ? html`<p class="typed">${review.summary}</p>` : nothing}
    ${
      review.status === 'held'
        ? html`${readOnlyField({ label: words.t('editor.review.attended'), value: came, none })}
          ${readOnlyField({ label: words.t('editor.review.decisions'), value: decisions, none })}`
        : nothing
    }
    ${
      review.nextReviewOn
        ? readOnlyField({
            label: words.t('editor.review.next'),
            value: [words.date(review.nextReviewOn)],
            none,
          })
        : nothing
    }`;
}

function title({ words }: EditorScene, review: Review): string {
  const kind = words.code('choice.reviewKind', review.kind);
  if (review.status === 'cancelled') return words.t('editor.review.cancelled', { kind });
  const day = review.status === 'held' ? review.heldOn : review.plannedFor;
  if (day === undefined) return words.t('editor.review.undated', { kind });
  return words.t(`editor.review.${review.status}`, { kind, date: words.date(day) });
}

function namesOf(plan: Plan, ids: readonly string[]): string[] {
  return ids.flatMap((id) => plan.people.find((person) => person.id === id)?.name ?? []);
}
