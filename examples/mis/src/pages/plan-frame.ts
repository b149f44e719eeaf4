/** What the pages about one plan share: the way back, the child's name and what can be done. */
import type { Plan } from '@isp-kit/core/plan';
import { html } from 'hono/html';
import type { Person } from '../store/people.ts';
import { page, type Html } from './layout.ts';
import { nameOf } from './plan-words.ts';

export type PlanPage = 'read' | 'change' | 'review' | 'history';

export interface PlanFrameParts {
  readonly person: Person;
  readonly plan: Plan;
  readonly here: PlanPage;
  readonly script?: string;
  readonly content: Html;
}

export function planFrame({ person, plan, here, script, content }: PlanFrameParts): Html {
  const title = titleOf(here, person, nameOf(plan));
  return page({
    title,
    person,
    ...(script !== undefined && { script }),
    main: html`
      <p class="back"><a href="/plans">All plans</a></p>
      ${here !== 'read' && html`<h1>${title}</h1>`} ${planNavigation(plan.id, person, here)}
      ${content}
      <noscript><p class="notice">This page needs JavaScript, which is switched off.</p></noscript>
    `,
  });
}

function titleOf(here: PlanPage, { audience }: Person, name: string): string {
  switch (here) {
    case 'read':
      return `${name}’s plan`;
    case 'change':
      return `${audience === 'parent' ? 'Add to' : 'Change'} ${name}’s plan`;
    case 'review':
      return `Review ${name}’s plan`;
    case 'history':
      return `What has changed in ${name}’s plan`;
  }
}

const endings: Readonly<Record<PlanPage, string>> = {
  read: '',
  change: '/change',
  review: '/review',
  history: '/history',
};

const labels: Readonly<Record<PlanPage, string>> = {
  read: 'Read',
  change: 'Change',
  review: 'Record a review',
  history: 'What has changed',
};

function planNavigation(planId: string, person: Person, here: PlanPage): Html {
  return html`<nav class="plan-navigation" aria-label="This plan">
    <ul>
      ${pagesFor(person).map((to) => {
        const label =
          to === 'change' && person.audience === 'parent' ? 'Add your words' : labels[to];
        return html`<li>
          <a href="/plans/${planId}${endings[to]}" ${to === here ? html`aria-current="page"` : ''}
            >${label}</a
          >
        </li>`;
      })}
    </ul>
  </nav>`;
}

/** A family adds its words and its answer; the editor shows it only that, and saving checks it again. */
export function pagesFor({ audience }: Person): readonly PlanPage[] {
  const all = ['read', 'change', 'review', 'history'] as const;
  return audience === 'parent' ? all.filter((here) => here !== 'review') : all;
}
