/** Takes drafts out of this browser, and keeps the windows that are still open from writing them anew. */
import { milliseconds } from '../../context/browser-ports.ts';
import { openDrafts } from './draft-database.ts';
import { EVERYBODY } from './draft-record.ts';
import { digestOf } from './seal-draft.ts';

/** Wipes one user’s drafts, or everybody’s. */
export async function wipeStore(user?: string): Promise<void> {
  const now = milliseconds();
  const drafts = await openDrafts(now);
  const digest = user === undefined ? EVERYBODY : await digestOf(user);
  const transaction = drafts.transaction(['drafts', 'wiped'], 'readwrite', {
    durability: 'strict',
  });
  const store = transaction.objectStore('drafts');
  if (user === undefined) await store.clear();
  else for (const id of await store.index('user').getAllKeys(digest)) await store.delete(id);
  await transaction.objectStore('wiped').put({ user: digest, wipedAt: now });
  await transaction.done;
}
