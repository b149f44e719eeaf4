/** A change log cut for an audience: whole in number and order, with what it may not know left out. */
import {
  isShown,
  type ChangeLog,
  type Committed,
  type LogEntry,
} from '../../edit/log/change-log.ts';
import { leaveOut } from '../../edit/log/commitment.ts';
import type { Plan } from '../../plan/plan.ts';
import { accessFor } from '../access-table.ts';
import { actingAs } from '../acting-as.ts';
import { defaultAccessTable } from '../default-table/default-table.ts';
import { seesAll, type ViewOptions } from '../view-for.ts';
import { seenOfLog, type SeenEntry } from './seen-of-log.ts';

/**
 * The log as an audience may know it. Every entry keeps its number, its instant, the role of whoever
 * made it and its hashes, so that `verifyLog` finds it sound; what may not be known is left as a
 * digest with a salt that goes with it, which tells nothing. How many changes an entry made is told.
 * Give the whole log: what a copy already leaves out makes the rest impossible to judge.
 */
export async function logFor(log: ChangeLog, options: ViewOptions): Promise<ChangeLog> {
  const { audience, table = defaultAccessTable, today } = options;
  const start = isShown(log.start) ? log.start.value : undefined;
  const acting = actingAs((start ?? unborn) as Plan, audience, today);
  const access = accessFor(table, acting.audience);
  if (seesAll(access)) return log;
  const seen = seenOfLog(log, access);
  return {
    ...log,
    start: await shownIf(log.start, seen.start),
    entries: await Promise.all(log.entries.map((entry, i) => cut(entry, seen.entries[i]))),
  };
}

/** Whose date of birth is not known has no rights of their own yet. */
const unborn = { person: { dateOfBirth: '9999-12-31' } };

async function cut(entry: LogEntry, seen: SeenEntry | undefined): Promise<LogEntry> {
  const { audience, person } = entry.actor;
  const { reason } = entry;
  return {
    ...entry,
    actor: { audience, ...(person && { person: await shownIf(person, seen?.person) }) },
    ...(reason && { reason: await shownIf(reason, seen?.reason) }),
    edits: await Promise.all(entry.edits.map((edit, i) => shownIf(edit, seen?.edits[i]))),
  };
}

async function shownIf<T>(committed: Committed<T>, seen = false): Promise<Committed<T>> {
  return seen ? committed : leaveOut(committed);
}
