/** Commits to a value, so that it can be left out of a copy without breaking the chain of hashes. */
import { isShown, type Committed, type Digest, type NotShown, type Shown } from './change-log.ts';
import { digestOf } from './digest.ts';
import { mustBeSalt } from './must-be-log.ts';

/** Gives at least 128 random bits as 22 to 100 base64url characters. From the host: core has no randomness of its own. */
export type NewSalt = () => string;

/** @throws RangeError where `newSalt` gives no salt. */
export function commit<T>(value: T, newSalt: NewSalt): Shown<T> {
  const salt = newSalt();
  mustBeSalt(salt);
  return { salt, value };
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
