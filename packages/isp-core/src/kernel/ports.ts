/** What core needs from outside comes in through these: nothing in core reaches for it. */

/** Gives the present as an RFC 3339 instant (`now`) or as a calendar date in the host's zone (`today`). */
export interface Clock {
  now(): string;
  today(): string;
}

/** Gives a new UUID for a new line or plan. */
export type NewId = () => string;
