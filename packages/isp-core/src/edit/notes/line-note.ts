/**
 * Notes on the lines of a plan: what people say about a line while they write it together. They are no
 * part of the plan and never travel with it: a host stores them beside it, and nobody has to.
 */
import type { Json } from '../../kernel/json.ts';
import type { LinePath } from '../../kernel/line-path.ts';
import type { PlacedEdit } from '../edit.ts';

/** Who wrote a note, or decided about one, as they were known then. */
export interface NoteAuthor {
  readonly name: string;
  /** The audience that they acted as: `senco`, `parent`. */
  readonly audience: string;
  /** Which of the plan’s people they are, where they are one. */
  readonly personId?: string;
}

export interface NoteReply {
  readonly id: string;
  readonly author: NoteAuthor;
  /** RFC 3339. */
  readonly writtenAt: string;
  readonly text: string;
}

/** A suggestion is accepted or declined; a comment is settled when everything about it is said. */
export type NoteStatus = 'open' | 'accepted' | 'declined' | 'resolved';

interface Note {
  readonly id: string;
  /** The field or the line. */
  readonly at: LinePath;
  readonly author: NoteAuthor;
  /** RFC 3339. */
  readonly writtenAt: string;
  /** At most 2,000 characters. Of a suggestion it is the reason for it, and may be empty. */
  readonly text: string;
  /** In the order in which they were written. */
  readonly replies: readonly NoteReply[];
  readonly status: NoteStatus;
  readonly decidedBy?: NoteAuthor;
  /** RFC 3339. */
  readonly decidedAt?: string;
  /** Why a suggestion was declined. */
  readonly reason?: string;
}

export interface Comment extends Note {
  readonly kind: 'comment';
}

export interface Suggestion extends Note {
  readonly kind: 'suggestion';
  /** What it would change. */
  readonly edit: PlacedEdit;
  /** What was at the place when it was suggested; absent where nothing was. */
  readonly basedOn?: Json;
}

export type LineNote = Comment | Suggestion;
