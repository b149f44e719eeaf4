/** Somebody wrote or decided something about a line: the host is asked to store it. */
import type { LineNote } from '@isp-kit/core/edit/notes';
import { SaveReply } from './save-reply.ts';

/** What became of a change of the notes. Whatever it was, nothing that was written is lost. */
export type NoteOutcome =
  /** Stored; `notes` may tell what is stored now, with what others wrote. */
  | { readonly status: 'stored'; readonly notes?: readonly LineNote[] }
  /** It did not work; `message` may say why, in words for the person at the screen. */
  | { readonly status: 'failed'; readonly message?: string };

export type NoteChange =
  'commented' | 'suggested' | 'replied' | 'accepted' | 'declined' | 'resolved' | 'reopened';

export interface NoteChangeDetail {
  /** All notes, after the change. */
  readonly notes: readonly LineNote[];
  /** The one that was added or changed. */
  readonly note: LineNote;
  readonly change: NoteChange;
  /** Answer here, before the event has passed. */
  readonly respondWith: (outcome: Promise<NoteOutcome>) => void;
}

export class IspNoteChangeEvent extends CustomEvent<NoteChangeDetail> {
  readonly #reply: SaveReply<NoteOutcome>;

  constructor(detail: Omit<NoteChangeDetail, 'respondWith'>) {
    const reply = new SaveReply<NoteOutcome>();
    const init = { ...detail, respondWith: reply.respondWith };
    super('isp-note-change', { bubbles: true, composed: true, detail: init });
    this.#reply = reply;
  }

  /** For the element that raised it: what became of it. Ask after dispatching. */
  outcome(): Promise<NoteOutcome> {
    return this.#reply.outcome();
  }
}

declare global {
  interface HTMLElementEventMap {
    'isp-note-change': IspNoteChangeEvent;
  }
}
