export {
  acceptNote,
  declineNote,
  reopenNote,
  resolveNote,
  type AcceptOptions,
  type Accepted,
  type Decision,
  type NotAccepted,
} from './decide-note.ts';
export type {
  Comment,
  LineNote,
  NoteAuthor,
  NoteReply,
  NoteStatus,
  Suggestion,
} from './line-note.ts';
export { commentOn, reply, suggest, type Written } from './make-note.ts';
export { parseNotes } from './parse-notes.ts';
export { placeOfNote } from './place-of-note.ts';
