/** What has changed in a plan, in the reader's words, from a log that is checked each time it is read. */
import {
  isShown,
  replayEach,
  verifyLog,
  type ChangeLog,
  type LogEntry,
} from '@isp-kit/core/edit/log';
import { describeChanges } from '@isp-kit/core/locales';
import type { Plan } from '@isp-kit/core/plan';
import { html } from 'hono/html';
import type { Person } from '../store/people.ts';
import type { Html } from './layout.ts';
import { planFrame } from './plan-frame.ts';

export interface HistoryParts {
  readonly person: Person;
  readonly plan: Plan;
  readonly log: ChangeLog;
}

export async function historyPage({ person, plan, log }: HistoryParts): Promise<Html> {
  const verified = await verifyLog(log, { plan });
  const plans = replayEach(log);
  const entries = log.entries.map((entry, i) => entryItem(entry, plans[i], person));
  return planFrame({
    person,
    plan,
    here: 'history',
    content: html`
      ${verified.ok ? sound(log.entries.length) : unsound}
      ${
        entries.length > 0 &&
        html`<ol class="changes" reversed>
          ${entries.toReversed()}
        </ol>`
      }
    `,
  });
}

const sound = (entries: number): Html =>
  entries === 0
    ? html`<p>Nothing has been changed since the plan was brought in.</p>`
    : html`<p>
        Nobody has altered this record: each entry holds a check on the one before, and all of them
        agree.
      </p>`;

const unsound = html`<p class="notice" role="alert">
  This record is not as it was written: an entry was altered, or is missing. Please tell the SENCO,
  and compare it with an earlier copy.
</p>`;

type Before = ReturnType<typeof replayEach>[number] | undefined;

function entryItem(entry: LogEntry, before: Before, { audience }: Person): Html {
  const { number, at } = entry;
  const sentences = sentencesFor(entry, before, audience);
  return html`<li value="${number}">
    <h2>Change ${number}</h2>
    <p>
      Saved by ${nameIn(entry) ?? 'somebody'} on
      <time datetime="${at}">${when.format(new Date(at))}</time>
    </p>
    ${
      sentences.length > 0
        ? html`<ul>
            ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
          </ul>`
        : html`<p>Nothing changed that is shown to you.</p>`
    }
  </li>`;
}

const nameIn = ({ actor: { person } }: LogEntry) =>
  person && isShown(person) ? person.value.name : undefined;

/** What changed, as far as this reader may know. */
function sentencesFor(entry: LogEntry, before: Before, audience: string): string[] {
  if (!before?.ok) return [];
  const shown = entry.edits.flatMap((edit) => (isShown(edit) ? [edit.value] : []));
  const by = nameIn(entry);
  return describeChanges(shown, { plan: before.value, audience, ...(by !== undefined && { by }) });
}

const when = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/London',
});
