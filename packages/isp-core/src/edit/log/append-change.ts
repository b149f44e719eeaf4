/** Begins a log and writes changes into it. */
import type { Plan } from '../../plan/plan.ts';
import type { Edit } from '../edit.ts';
import type { ChangeLog, Digest, EntryActor, LogActor, LogEntry } from './change-log.ts';
import { commit, type NewSalt } from './commitment.ts';
import { hashOfEntry, hashOfStart } from './entry-hash.ts';
import { mustBeEntry, mustBeStart } from './must-be-log.ts';

/** A change as the host tells it, once the edits have been made. */
export interface Change {
  readonly actor: LogActor;
  /** RFC 3339 instant with its zone. */
  readonly at: string;
  /** Why, in the words of whoever made it: plain text of up to 2,000 characters. Leave it out where nobody said. */
  readonly reason?: string;
  /**
   * All that changed, the revision and the time of saving with it: `diffPlans(before, after)` gives
   * just that, and only then does replaying the log give the plan back byte for byte.
   */
  readonly edits: readonly Edit[];
}

export interface LogPorts {
  readonly newSalt: NewSalt;
}

/**
 * A log in which nothing has happened yet to `plan`.
 * @throws RangeError (the promise is rejected) where `newSalt` gives no salt, or the plan has no id.
 */
export async function startLog(plan: Plan, { newSalt }: LogPorts): Promise<ChangeLog> {
  const begun = {
    format: 'isp-change-log',
    version: '1.0',
    planId: plan.id,
    start: commit(plan, newSalt),
  } as const;
  mustBeStart(begun);
  return { ...begun, entries: [], head: await hashOfStart(begun), checkpoints: [] };
}

/**
 * The log with one more entry. The log given stays as it is.
 * @throws RangeError as `nextEntry` does.
 */
export async function appendChange(
  log: ChangeLog,
  change: Change,
  ports: LogPorts,
): Promise<ChangeLog> {
  const entry = await nextEntry({ number: log.entries.length, hash: log.head }, change, ports);
  return { ...log, entries: [...log.entries, entry], head: entry.hash };
}

/** Where a log ends: the number of its last entry (0 for none), and its head. */
export interface LogEnd {
  readonly number: number;
  readonly hash: Digest;
}

/**
 * The entry that a change makes, for a host that stores entries one by one and need not read them all.
 * @throws RangeError (the promise is rejected) where `readLog` could not read the entry back: `at` is no
 * instant, the salt is too short, the actor has no audience, the reason is blank or too long. That is for
 * the host’s code to put right, so nothing is written.
 */
export async function nextEntry(
  end: LogEnd,
  { actor, at, reason, edits }: Change,
  { newSalt }: LogPorts,
): Promise<LogEntry> {
  const entry = {
    number: end.number + 1,
    actor: entryActor(actor, newSalt),
    at,
    ...(reason !== undefined && { reason: commit(reason, newSalt) }),
    edits: edits.map((edit) => commit(edit, newSalt)),
    previous: end.hash,
  };
  mustBeEntry(entry);
  return { ...entry, hash: await hashOfEntry(entry) };
}

function entryActor({ audience, ...person }: LogActor, newSalt: NewSalt): EntryActor {
  const isKnown = Object.keys(person).length > 0;
  return { audience, ...(isKnown && { person: commit(person, newSalt) }) };
}
