/** The plans that somebody may open, with what is next for each. */
import { viewFor } from '@isp-kit/core/access';
import type { Plan } from '@isp-kit/core/plan';
import { html } from 'hono/html';
import type { Person } from '../store/people.ts';
import { page, type Html } from './layout.ts';
import { layerWords, nameOf, statusWords, yearWords } from './plan-words.ts';
import { reviewWords } from './review-words.ts';

export interface PlanListParts {
  readonly person: Person;
  readonly plans: readonly Plan[];
  readonly today: string;
}

export function planListPage({ person, plans, today }: PlanListParts): Html {
  const views = plans.map((plan) => viewFor(plan, { audience: person.audience }).plan);
  return page({
    title: headings[person.audience],
    person,
    main: html`
      <h1>${headings[person.audience]}</h1>
      ${views.length === 0 ? nothingYet : planTable(views, person, today)}
    `,
  });
}

const headings = {
  senco: 'Support plans',
  'class-teacher': 'Support plans in your classes',
  parent: 'Your child’s support plan',
} as const;

const nothingYet = html`<p>
  There is no plan here that you can open. If you expected one, please ask the SENCO.
</p>`;

/** The roles say again that this is a table, since browsers forget it where it becomes a list. */
function planTable(plans: readonly Plan[], person: Person, today: string): Html {
  return html`<table role="table" class="plans">
    <caption class="visually-hidden">
      Plans, by the children’s names
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${['Name', 'Year', 'Layers of support', 'Status', 'Next review'].map(
          (name) => html`<th role="columnheader" scope="col">${name}</th>`,
        )}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${plans.map((plan) => planRow(plan, person, today))}
    </tbody>
  </table>`;
}

function planRow(plan: Plan, person: Person, today: string): Html {
  const review = reviewWords(plan, today);
  return html`<tr role="row">
    <th role="rowheader" scope="row"><a href="/plans/${plan.id}">${nameOf(plan)}</a></th>
    ${cell('Year', yearWords(plan))} ${cell('Layers of support', layersCell(plan, person, today))}
    ${cell('Status', statusWords[plan.status])}
    ${cell('Next review', html`<span class="review-${review.urgency}">${review.text}</span>`)}
  </tr>`;
}

function layersCell(plan: Plan, { audience }: Person, today: string): string {
  if (plan.kind === 'adjustments-record') return 'Reasonable adjustments';
  const words = layerWords(plan, today, audience);
  return words.length > 0 ? together.format(words) : 'None at present';
}

const together = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** On a narrow screen the column's name stands before the value, hidden from those who hear it already. */
function cell(column: string, value: string | Html): Html {
  return html`<td role="cell">
    <span class="column" aria-hidden="true">${column}</span>${value}
  </td>`;
}
