/** Decisions about notes: a suggestion is accepted or declined by another, a comment is settled. */
import type { Issue } from '../../kernel/issue.ts';
import type { Json } from '../../kernel/json.ts';
import { fromPointer } from '../../kernel/pointer.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { sameJson } from '../../kernel/same-json.ts';
import type { Plan } from '../../plan/plan.ts';
import { applyEdit, type AppliedEdit } from '../apply-edit.ts';
import { valueAtLine } from '../document-tree.ts';
import type { PlacedEdit } from '../edit.ts';
import type { Comment, LineNote, NoteAuthor, Suggestion } from './line-note.ts';
import { noteText } from './make-note.ts';
import { noReason, notADecision, notOpen } from './note-issues.ts';

export interface Decision {
  readonly by: NoteAuthor;
  /** RFC 3339. */
  readonly on: string;
}

export interface Accepted extends AppliedEdit {
  readonly edit: PlacedEdit;
  readonly note: Suggestion;
}

/** Why a suggestion was not carried out. */
export type NotAccepted =
  /** The place has another value than the suggestion was made to. Whoever decides sees all three. */
  | {
      readonly reason: 'changed';
      readonly basedOn: Json | undefined;
      readonly now: Json | undefined;
      readonly suggested: Json | undefined;
    }
  /** It was decided already, or cannot be carried out any more: its line may be gone. */
  | { readonly reason: 'impossible'; readonly issue: Issue };

export interface AcceptOptions extends Decision {
  /** Set once somebody has seen that the place has changed since, and wants the suggestion all the same. */
  readonly evenIfChanged?: boolean;
}

/** Carries out a suggestion: the plan after it, the edit, and the note as it stands then. */
export function acceptNote(
  plan: Plan,
  note: LineNote,
  { by, on, evenIfChanged = false }: AcceptOptions,
): Result<Accepted, NotAccepted> {
  if (note.kind !== 'suggestion') return impossible(notADecision());
  if (note.status !== 'open') return impossible(notOpen());
  const { edit, basedOn } = note;
  const now = valueAtLine(plan, fromPointer(edit.at));
  if (!evenIfChanged && replaces(edit) && !sameJson(now, basedOn)) {
    return err({ reason: 'changed', basedOn, now, suggested: suggestedIn(edit) });
  }
  const applied = applyEdit(plan, edit);
  if (!applied.ok) return impossible(applied.error);
  const decided: Suggestion = { ...note, status: 'accepted', decidedBy: by, decidedAt: on };
  return ok({ ...applied.value, edit, note: decided });
}

/** Declines a suggestion, with a reason that whoever made it can read. */
export function declineNote(
  note: LineNote,
  { by, on, reason }: Decision & { readonly reason: string },
): Result<Suggestion, Issue> {
  if (note.kind !== 'suggestion') return err(notADecision());
  if (note.status !== 'open') return err(notOpen());
  const text = noteText(reason);
  if (!text.ok) return err(reason.trim() === '' ? noReason() : text.error);
  return ok({ ...note, status: 'declined', decidedBy: by, decidedAt: on, reason: text.value });
}

/** Marks a comment as settled. */
export function resolveNote(note: LineNote, { by, on }: Decision): Result<Comment, Issue> {
  if (note.kind !== 'comment') return err(notADecision());
  if (note.status !== 'open') return err(notOpen());
  return ok({ ...note, status: 'resolved', decidedBy: by, decidedAt: on });
}

/** Opens a note again, whatever was decided about it. The plan is not changed back by that. */
export function reopenNote<N extends LineNote>(note: N): N {
  const { decidedBy: _by, decidedAt: _at, reason: _reason, ...open } = note;
  return { ...open, status: 'open' } as N;
}

/** Whether the edit takes the place of what was there. */
const replaces = ({ type }: PlacedEdit) => type === 'set' || type === 'remove';

const suggestedIn = (edit: PlacedEdit) => (edit.type === 'set' ? edit.value : undefined);

const impossible = (issue: Issue): Result<never, NotAccepted> =>
  err({ reason: 'impossible', issue });
