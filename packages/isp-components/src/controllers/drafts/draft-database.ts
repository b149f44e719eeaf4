/** The draft store in this browser: opened when first needed, swept of what is too old each time. */
import { openDB, type IDBPDatabase } from 'idb';
import { DRAFT_LIFETIME_MS, isOver, type DraftDatabase } from './draft-record.ts';

export const DATABASE_NAME = 'isp-kit-drafts';

export type Drafts = IDBPDatabase<DraftDatabase>;

let opening: Promise<Drafts> | undefined;

/** Rejects where the browser keeps nothing, as in some private windows; whoever asks next tries again. */
export function openDrafts(now: number): Promise<Drafts> {
  opening ??= open().catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening.then(async (drafts) => {
    await sweep(drafts, now);
    return drafts;
  });
}

function open(): Promise<Drafts> {
  return openDB<DraftDatabase>(DATABASE_NAME, 1, {
    upgrade(database) {
      const drafts = database.createObjectStore('drafts', { keyPath: 'id' });
      drafts.createIndex('slot', 'slot');
      drafts.createIndex('user', 'user');
      database.createObjectStore('wiped', { keyPath: 'user' });
    },
    // A later version of the kit in another window wants to change the store: it must not wait for us.
    blocking: (_from, _to, event) => {
      (event.target as IDBDatabase).close();
      opening = undefined;
    },
    terminated: () => {
      opening = undefined;
    },
  });
}

async function sweep(database: Drafts, now: number): Promise<void> {
  const transaction = database.transaction(['drafts', 'wiped'], 'readwrite');
  const [drafts, wiped] = [transaction.objectStore('drafts'), transaction.objectStore('wiped')];
  for (const { id, expiresAt } of await drafts.getAll()) {
    if (isOver(expiresAt, now)) await drafts.delete(id);
  }
  for (const { user, wipedAt } of await wiped.getAll()) {
    if (isOver(wipedAt + DRAFT_LIFETIME_MS, now)) await wiped.delete(user);
  }
  await transaction.done;
}
