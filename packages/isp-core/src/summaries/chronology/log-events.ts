/** Changes from the log, as far as both sides may know them. */
import type { SeenOfLog } from '../../access/log/seen-of-log.ts';
import { audiences } from '../../codes/audiences.ts';
import { labelOf } from '../../codes/code-list.ts';
import type { PlacedEdit } from '../../edit/edit.ts';
import { isShown, type ChangeLog, type LogEntry } from '../../edit/log/change-log.ts';
import { placedEdits } from '../../edit/placed-edits.ts';
import { setBySaving } from '../../edit/set-by-saving.ts';
import { isObject, textOf, type Json } from '../../kernel/json.ts';
import { fromPointer } from '../../kernel/pointer.ts';
import { nameOfPlace } from '../../plan/place-names.ts';
import type { FoundEvent } from './event.ts';
import { ended, quoted } from './plan-reader.ts';

export interface LogEvents {
  readonly events: readonly FoundEvent[];
  /** How many changes one side or both may not know. */
  readonly notShown: number;
}

export function logEvents(log: ChangeLog, sides: readonly SeenOfLog[]): LogEvents {
  let notShown = 0;
  const events = log.entries.flatMap((entry, i) => {
    const both = sides.map(({ entries }) => entries[i]);
    const shown = entry.edits.flatMap((edit, j) =>
      isShown(edit) && both.every((seen) => seen?.edits[j]) ? placedEdits(edit.value) : [],
    );
    notShown += entry.edits.filter((_, j) => !both.every((seen) => seen?.edits[j])).length;
    const told = shown.filter(({ at }) => !setBySaving.has(at));
    const reason = both.every((seen) => seen?.reason) ? entry.reason : undefined;
    const person = both.every((seen) => seen?.person);
    return told.length === 0 ? [] : [eventOf(entry, told, { reason, person })];
  });
  return { events, notShown };
}

function eventOf(
  { number, at, actor }: LogEntry,
  edits: readonly PlacedEdit[],
  { reason, person }: { reason: LogEntry['reason']; person: boolean },
): FoundEvent {
  const why = reason && isShown(reason) ? [`Why: ${reason.value}`] : [];
  const known =
    person && actor.person && isShown(actor.person) ? actor.person.value.name : undefined;
  return {
    on: at.slice(0, 10),
    kind: 'change',
    at: `/entries/${number}`,
    words: [...edits.map((edit) => ended(sentenceOf(edit))), ...why].join(' '),
    names: edits.flatMap((edit) => JSON.stringify(edit).match(UUID) ?? []),
    who: known ?? labelOf(audiences, actor.audience),
  };
}

const UUID = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/g;

/** "Changed in the plan: the statement of an outcome is now “…”." */
function sentenceOf(edit: PlacedEdit): string {
  const place = placeOf(edit.at);
  switch (edit.type) {
    case 'add':
    case 'correct':
      return `Added to the plan, ${place}${saying(textIn(edit.line))}.`;
    case 'remove':
      return `Taken out of the plan: ${place}.`;
    case 'move':
      return `Put in another order: ${place}.`;
    case 'set':
      return `Changed in the plan, ${place}${saying(textIn(edit.value))}.`;
  }
}

const saying = (text: string) => (text === '' ? '' : `: ${quoted(text)}`);

/** A path without ids: which part, and which field. */
function placeOf(at: string): string {
  const keys = fromPointer(at).filter((segment) => !/^[0-9a-f]{8}-/.test(segment));
  return nameOfPlace(keys);
}

const telling = ['statement', 'text', 'words', 'name', 'title', 'note', 'delivered'];

function textIn(value: Json): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (!isObject(value)) return '';
  const field = telling.find((name) => typeof value[name] === 'string');
  return field === undefined ? '' : textOf(value[field]);
}
