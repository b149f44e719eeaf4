/** What has changed in a plan, revision by revision. */
import type { Plan } from '@isp-kit/core/plan';
import { html } from 'hono/html';
import type { NamedChange } from '../store/changes.ts';
import type { Person } from '../store/people.ts';
import { changeWords } from './change-words.ts';
import type { Html } from './layout.ts';
import { planFrame } from './plan-frame.ts';

export interface HistoryParts {
  readonly person: Person;
  readonly plan: Plan;
  readonly changes: readonly NamedChange[];
}

export function historyPage({ person, plan, changes }: HistoryParts): Html {
  // A change may be of a line that others do not see, so what changed is for the SENCO.
  const withContent = person.audience === 'senco';
  return planFrame({
    person,
    plan,
    here: 'history',
    content: html`
      ${!withContent && html`<p>The SENCO sees here what was changed, too.</p>`}
      <ol class="changes" reversed>
        ${changes.map((change) => changeEntry(change, plan, withContent))}
      </ol>
    `,
  });
}

function changeEntry(change: NamedChange, plan: Plan, withContent: boolean): Html {
  const who = change.personName === undefined ? 'Brought in' : `Saved by ${change.personName}`;
  return html`<li value="${change.revision}">
    <h2>Revision ${change.revision}</h2>
    <p>
      ${who} on
      <time datetime="${change.changedAt}">${when.format(new Date(change.changedAt))}</time>
    </p>
    ${
      withContent &&
      change.edits.length > 0 &&
      html`<ul>
        ${changeWords(change.edits, plan).map((words) => html`<li>${words}</li>`)}
      </ul>`
    }
  </li>`;
}

const when = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/London',
});
