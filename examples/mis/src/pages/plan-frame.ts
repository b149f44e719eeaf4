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
  const title = titles[here](nameOf(plan));
  return page({
    title,
    person,
    ...(script !== undefined && { script }),
    main: html`
      <p class="back"><a href="/plans">All plans</a></p>
      <h1>${title}</h1>
      ${planNavigation(plan.id, person, here)} ${content}
      <noscript><p class="notice">This page needs JavaScript, which is switched off.</p></noscript>
    `,
  });
}

const titles: Readonly<Record<PlanPage, (name: string) => string>> = {
  read: (name) => `${name}’s plan`,
  change: (name) => `Change ${name}’s plan`,
  review: (name) => `Review ${name}’s plan`,
  history: (name) => `What has changed in ${name}’s plan`,
};

const links: Readonly<Record<PlanPage, readonly [ending: string, label: string]>> = {
  read: ['', 'Read'],
  change: ['/change', 'Change'],
  review: ['/review', 'Record a review'],
  history: ['/history', 'What has changed'],
};

function planNavigation(planId: string, person: Person, here: PlanPage): Html {
  return html`<nav class="plan-navigation" aria-label="This plan">
    <ul>
      ${pagesFor(person).map((to) => {
        const [ending, label] = links[to];
        return html`<li>
          <a href="/plans/${planId}${ending}" ${to === here ? html`aria-current="page"` : ''}
            >${label}</a
          >
        </li>`;
      })}
    </ul>
  </nav>`;
}

/** A family reads, and answers at reviews; the school writes. Saving is checked line by line besides. */
export function pagesFor({ audience }: Person): readonly PlanPage[] {
  return audience === 'parent' ? ['read', 'history'] : ['read', 'change', 'review', 'history'];
}
