/** What the draft store holds, and for how long: nothing in it can be read without the key beside it. */
import type { DBSchema } from 'idb';

/** What is written: a plan, or a review of one. */
export type DraftKind = 'plan' | 'review';

/** Whose writing it is, and about what. */
export interface DraftSubject {
  readonly kind: DraftKind;
  /** Who is writing, by an id that is theirs alone on this system. */
  readonly user: string;
  /** The id of the plan. */
  readonly plan: string;
}

/** No draft outlives the day after it was written. */
const DAY_MS = 24 * 60 * 60 * 1000;
/** For clocks that are set right now and then: one that is put back further leaves drafts of unknown age. */
const CLOCK_MS = 5 * 60 * 1000;
/** How long a draft is kept. */
export const DRAFT_LIFETIME_MS: number = DAY_MS - CLOCK_MS;

/** Whether a draft is too old, or seems to be from a time that has not come. */
export const isOver = (expiresAt: number, now: number): boolean =>
  expiresAt <= now || expiresAt > now + DAY_MS;

export interface DraftRecord {
  /** One for each sitting: two windows never overwrite each other. */
  readonly id: string;
  /** Digests, so that nobody who looks at the store learns who writes about whom. */
  readonly user: string;
  readonly slot: string;
  /** Cannot be exported: it leaves the browser’s own keeping only to be used. */
  readonly key: CryptoKey;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly sealed: ArrayBuffer;
  /** Milliseconds since 1970, in UTC. */
  readonly expiresAt: number;
}

/** That a user’s drafts were wiped: what was being written before stays unkept, in every window. */
export interface WipeMark {
  /** The user’s digest, or `everybody`. */
  readonly user: string;
  readonly wipedAt: number;
}

export const EVERYBODY = 'everybody';

export interface DraftDatabase extends DBSchema {
  drafts: { key: string; value: DraftRecord; indexes: { slot: string; user: string } };
  wiped: { key: string; value: WipeMark };
}
