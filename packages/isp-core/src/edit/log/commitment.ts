/** Commits to a value, so that it can be left out of a copy without breaking the chain of hashes. */
import { isShown, type Committed, type Digest, type NotShown, type Shown } from './change-log.ts';
import { digestOf } from './digest.ts';

/** Gives at least 128 random bits, base64url. From the host: core has no randomness of its own. */
export type NewSalt = () => string;

export function commit<T>(value: T, newSalt: NewSalt): Shown<T> {
  return { salt: newSalt(), value };
}

/** The same for a value that is shown and for one that is not. */
export async function digestOfCommitted(committed: Committed<unknown>): Promise<Digest> {
  return isShown(committed)
    ? digestOf({ salt: committed.salt, value: committed.value })
    : committed.digest;
}

/** The commitment without what it commits to. */
export async function leaveOut(committed: Committed<unknown>): Promise<NotShown> {
  return { digest: await digestOfCommitted(committed) };
}
