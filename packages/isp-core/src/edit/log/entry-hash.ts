/** The hashes that make the chain. */
import type { ChangeLog, Digest, LogEntry } from './change-log.ts';
import { digestOfCommitted } from './commitment.ts';
import { digestOf } from './digest.ts';

/** The hash that the first entry follows. */
export async function hashOfStart(
  log: Pick<ChangeLog, 'format' | 'version' | 'planId' | 'start'>,
): Promise<Digest> {
  const { format, version, planId } = log;
  return digestOf({ format, version, planId, start: await digestOfCommitted(log.start) });
}

/** The hash of an entry: over everything that it says, and the hash before it. */
export async function hashOfEntry(entry: Omit<LogEntry, 'hash'>): Promise<Digest> {
  const { number, at, previous } = entry;
  const { audience, person } = entry.actor;
  const actor = { audience, ...(person && { person: await digestOfCommitted(person) }) };
  const edits = await Promise.all(entry.edits.map(digestOfCommitted));
  const reason = entry.reason && (await digestOfCommitted(entry.reason));
  return digestOf({ number, actor, at, previous, edits, ...(reason !== undefined && { reason }) });
}
