/**
 * The change log of a plan: who changed what, when and why, in a chain of hashes, so that whoever
 * holds the log can see that nothing was altered, taken out, put in or moved afterwards.
 *
 * Every text that could be withheld from a reader is committed to rather than hashed as it stands: its
 * digest goes into the chain together with a random salt. Leaving the text and the salt out leaves the
 * chain whole, and the digest alone tells nothing.
 */
import type { Plan } from '../../plan/plan.ts';
import type { Edit } from '../edit.ts';

/** A base64url SHA-256 digest without padding: 43 characters. */
export type Digest = string;

/** Something that is in the log and can be shown. */
export interface Shown<T> {
  /** At least 128 random bits, base64url. */
  readonly salt: string;
  readonly value: T;
}

/** Something that is in the log and is not shown in this copy. */
export interface NotShown {
  readonly digest: Digest;
}

export type Committed<T> = Shown<T> | NotShown;

/** Which person made a change, as it was known then. */
export interface LogPerson {
  /** Which of the plan’s people they are. */
  readonly personId?: string;
  readonly name?: string;
}

/** Who made a change. */
export interface LogActor extends LogPerson {
  /** The audience that they acted as: `senco`, `parent`. */
  readonly audience: string;
}

/** The same in the log: the role is always told, and who it was can be left out. */
export interface EntryActor {
  readonly audience: string;
  readonly person?: Committed<LogPerson>;
}

export interface LogEntry {
  /** 1, 2, 3 … */
  readonly number: number;
  readonly actor: EntryActor;
  /** RFC 3339 instant, from the host’s clock. */
  readonly at: string;
  readonly reason?: Committed<string>;
  readonly edits: readonly Committed<Edit>[];
  /** The hash of the entry before, or of the log’s start. */
  readonly previous: Digest;
  readonly hash: Digest;
}

/** A signature over the log as it was at one entry. */
export interface Checkpoint {
  readonly number: number;
  /** JWS compact serialisation (RFC 7515) of `{ planId, number, hash, at }`. */
  readonly jws: string;
}

export interface ChangeLog {
  readonly format: 'isp-change-log';
  readonly version: '1.0';
  readonly planId: string;
  /** The plan when the log was begun. */
  readonly start: Committed<Plan>;
  readonly entries: readonly LogEntry[];
  /** The hash of the last entry, or of the start: without it, a log could be cut short unseen. */
  readonly head: Digest;
  readonly checkpoints: readonly Checkpoint[];
}

/** Whether this copy of the log shows it. */
export function isShown<T>(committed: Committed<T>): committed is Shown<T> {
  return 'salt' in committed;
}
