/** A change log for people: who, when, what and why. */
import type { ChangeLog, LogEntry } from '../../edit/log/change-log.ts';
import { isShown } from '../../edit/log/change-log.ts';
import { replayEach } from '../../edit/log/replay-log.ts';
import { describeChanges } from '../../locales/changes/describe-changes.ts';
import { dateInWords } from '../../reviews/date-in-words.ts';
import { wrap } from '../wrap.ts';

export function logText(log: ChangeLog): string {
  if (log.entries.length === 0) return 'Nothing has been changed yet.\n';
  const plans = replayEach(log);
  return `${log.entries.map((entry, i) => entryText(entry, plans[i])).join('\n\n')}\n`;
}

type Before = ReturnType<typeof replayEach>[number] | undefined;

function entryText(entry: LogEntry, before: Before): string {
  const { number, at, actor, reason } = entry;
  const { audience, person } = actor;
  const who = (person && isShown(person) && person.value.name) || audience;
  const title = `${number}. ${dateInWords(at.slice(0, 10))}, ${at.slice(11, 16)}: ${who}`;
  const why = reason && isShown(reason) ? [wrap(`Why: ${reason.value}`, { first: '   ' })] : [];
  return [title, ...changesText(entry, before), ...why].join('\n');
}

function changesText({ edits }: LogEntry, before: Before): string[] {
  const shown = edits.flatMap((edit) => (isShown(edit) ? [edit.value] : []));
  if (!before?.ok || shown.length < edits.length) {
    const count = edits.length - shown.length;
    const left = count === 1 ? 'One change is' : `${count} changes are`;
    return [
      wrap(count === 0 ? 'The plan before is not shown.' : `${left} not shown.`, { first: '   ' }),
    ];
  }
  const sentences = describeChanges(shown, { plan: before.value, audience: 'senco' });
  return (sentences.length === 0 ? ['Saved without a change of words.'] : sentences).map((text) =>
    wrap(text, { first: '   - ' }),
  );
}
