/** One sitting of one person at one plan: what it keeps, and what was left from sittings before it. */
import { instant, milliseconds, newId } from '../../context/browser-ports.ts';
import { openDrafts, type Drafts } from './draft-database.ts';
import {
  DRAFT_LIFETIME_MS,
  EVERYBODY,
  type DraftRecord,
  type DraftSubject,
} from './draft-record.ts';
import { digestOf, newDraftKey, openSealed, sealText } from './seal-draft.ts';

/** Writing that was left unsaved by an earlier sitting, or by another window. */
export interface FoundDraft {
  readonly id: string;
  /** RFC 3339, in UTC. */
  readonly writtenAt: string;
  readonly text: string;
}

/** Begins a sitting; rejects where this browser cannot keep drafts. */
export async function startSitting({ kind, user, plan }: DraftSubject): Promise<DraftSitting> {
  const startedAt = milliseconds();
  const drafts = await openDrafts(startedAt);
  const [key, userDigest, slot] = await Promise.all([
    newDraftKey(),
    digestOf(user),
    digestOf(kind, user, plan),
  ]);
  return new DraftSitting(drafts, { id: newId(), user: userDigest, slot, key, startedAt });
}

interface Sitting extends Pick<DraftRecord, 'id' | 'user' | 'slot' | 'key'> {
  readonly startedAt: number;
}

export class DraftSitting {
  readonly #drafts: Drafts;
  readonly #sitting: Sitting;

  constructor(drafts: Drafts, sitting: Sitting) {
    this.#drafts = drafts;
    this.#sitting = sitting;
  }

  /** Keeps the text in place of what this sitting kept before; false where the user’s drafts were wiped since it began. */
  async write(text: string): Promise<boolean> {
    const { startedAt, ...record } = this.#sitting;
    const now = milliseconds();
    const content = JSON.stringify({ writtenAt: instant(new Date(now)), text });
    const sealed = await sealText(content, record.key, placeOf(record));
    const transaction = this.#drafts.transaction(['drafts', 'wiped'], 'readwrite', {
      durability: 'strict',
    });
    const wiped = transaction.objectStore('wiped');
    const marks = [await wiped.get(record.user), await wiped.get(EVERYBODY)];
    const isWiped = marks.some((mark) => mark && mark.wipedAt >= startedAt);
    if (!isWiped) {
      const expiresAt = now + DRAFT_LIFETIME_MS;
      await transaction.objectStore('drafts').put({ ...record, ...sealed, expiresAt });
    }
    await transaction.done;
    return !isWiped;
  }

  /** Takes out what this sitting kept, key and all. */
  async clear(): Promise<void> {
    await this.#drafts.delete('drafts', this.#sitting.id);
  }

  /** What other sittings at the same plan left, newest first. What cannot be opened is taken out. */
  async others(): Promise<FoundDraft[]> {
    const records = await this.#drafts.getAllFromIndex('drafts', 'slot', this.#sitting.slot);
    const found: FoundDraft[] = [];
    for (const record of records) {
      if (record.id === this.#sitting.id) continue;
      const draft = await opened(record);
      if (draft) found.push(draft);
      else await this.forget(record.id);
    }
    return found.toSorted((a, b) => b.writtenAt.localeCompare(a.writtenAt));
  }

  /** Takes out a draft that was found. */
  async forget(id: string): Promise<void> {
    await this.#drafts.delete('drafts', id);
  }
}

const placeOf = ({ id, slot }: Pick<DraftRecord, 'id' | 'slot'>) => `${slot}/${id}`;

async function opened(record: DraftRecord): Promise<FoundDraft | undefined> {
  const content = await openSealed(record, record.key, placeOf(record));
  if (content === undefined) return undefined;
  const { writtenAt, text } = JSON.parse(content) as Omit<FoundDraft, 'id'>;
  return { id: record.id, writtenAt, text };
}
