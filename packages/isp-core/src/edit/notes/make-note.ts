/** New notes: a comment on a line, or other words for it. */
import type { Issue } from '../../kernel/issue.ts';
import type { LinePath } from '../../kernel/line-path.ts';
import { fromPointer } from '../../kernel/pointer.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { sameJson } from '../../kernel/same-json.ts';
import type { Plan } from '../../plan/plan.ts';
import { applyEdit } from '../apply-edit.ts';
import { valueAtLine } from '../document-tree.ts';
import type { PlacedEdit } from '../edit.ts';
import type { Comment, LineNote, NoteAuthor, Suggestion } from './line-note.ts';
import { emptyNote, longNote, nothingNew, notOpen } from './note-issues.ts';

export const MAX_NOTE = 2000;

export interface Written {
  /** A UUID of its own. */
  readonly id: string;
  readonly author: NoteAuthor;
  /** RFC 3339. */
  readonly writtenAt: string;
  readonly text: string;
}

/** A comment on a field or line; an issue where nothing is written, or too much. */
export function commentOn(at: LinePath, written: Written): Result<Comment, Issue> {
  const text = noteText(written.text);
  if (!text.ok) return text;
  return ok({ ...written, text: text.value, kind: 'comment', at, replies: [], status: 'open' });
}

/**
 * Suggests an edit of the plan as it is. An issue where the edit cannot be made, or would change
 * nothing. The text is the reason for it, and may be empty.
 */
export function suggest(plan: Plan, edit: PlacedEdit, written: Written): Result<Suggestion, Issue> {
  const applied = applyEdit(plan, edit);
  if (!applied.ok) return applied;
  if (sameJson(applied.value.plan, plan)) return err(nothingNew());
  const text = written.text.trim() === '' ? ok('') : noteText(written.text);
  if (!text.ok) return text;
  const basedOn = valueAtLine(plan, fromPointer(edit.at));
  return ok({
    ...written,
    text: text.value,
    kind: 'suggestion',
    at: edit.at,
    edit,
    ...(basedOn !== undefined && { basedOn }),
    replies: [],
    status: 'open',
  });
}

/** The note with a reply at its end. Who may see the note may answer; what is decided stays as it was. */
export function reply<N extends LineNote>(note: N, written: Written): Result<N, Issue> {
  if (note.status !== 'open') return err(notOpen());
  const text = noteText(written.text);
  if (!text.ok) return text;
  return ok({ ...note, replies: [...note.replies, { ...written, text: text.value }] });
}

/** Text without the space around it, and with one kind of line end. */
export function noteText(written: string): Result<string, Issue> {
  const text = written.replace(/\r\n?/g, '\n').trim();
  if (text === '') return err(emptyNote());
  return text.length > MAX_NOTE ? err(longNote(MAX_NOTE)) : ok(text);
}
