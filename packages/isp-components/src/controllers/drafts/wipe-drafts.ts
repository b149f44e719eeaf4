/** For hosts, when somebody signs out. */
import { laterStore } from './later-store.ts';

/**
 * Takes the unsaved writing that elements with `drafts` kept out of this browser: that of one
 * `draft-user`, or without one everybody’s. What is open in other windows is not kept any more either.
 * Await it before the page is left. Never rejects: false where the store could not be reached, as in
 * browsers that keep nothing.
 */
export async function wipeDrafts(user?: string): Promise<boolean> {
  try {
    const store = await laterStore.want();
    if (!store) return false;
    await store.wipeStore(user);
    return true;
  } catch {
    return false;
  }
}
