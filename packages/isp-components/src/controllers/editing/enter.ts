/** What becomes of an entry: a change of the plan, a more complete new line, or text that waits with its reason. */
import type { EditAccess } from '@isp-kit/core/access';
import { applyEdit, type Edit } from '@isp-kit/core/edit';
import type { Issue } from '@isp-kit/core/plan';
import { draftAt, editOf, missingIn, withDraftValue, type DraftLine } from './draft-line.ts';
import { touched } from './drafting.ts';
import { withDraft, withPending, type EditingState } from './editing-state.ts';
import { sameEntry, type FieldError } from './entry.ts';
import type { Typed } from './hold.ts';
import { alongWith, type Along } from './line-edits.ts';
import { valueAt, type Json } from './plan-tree.ts';
import { entryOf, readEntry } from './read-entry.ts';

export interface EnterContext extends Along {
  readonly may: (edit: Edit) => EditAccess;
}

export interface Entered {
  readonly state: EditingState;
  /** What it changed in the plan, if anything. */
  readonly edit?: Edit;
}

export function enter(state: EditingState, typed: Typed, context: EnterContext): Entered {
  const reading = readEntry(typed.field, typed.entry);
  if (!reading.ok) return { state: waiting(touched(state, typed.at), typed, reading.error) };
  const draft = draftAt(state.drafts, typed.at);
  return draft
    ? enterDraft(state, draft, { ...typed, value: reading.value }, context)
    : enterPlan(state, { ...typed, value: reading.value }, context);
}

interface Read extends Typed {
  readonly value: Json | undefined;
}

function enterPlan(state: EditingState, read: Read, context: EnterContext): Entered {
  const edit = editFor(state, read, context);
  return edit ? attempt(state, edit, read, context) : { state: asShown(state, read) };
}

function enterDraft(
  state: EditingState,
  draft: DraftLine,
  read: Read,
  context: EnterContext,
): Entered {
  const fuller = withDraftValue(draft, read.at, read.value);
  const kept = asShown(withDraft(state, fuller), read);
  if (fuller.kind === 'entry' || missingIn(fuller).length > 0) return { state: kept };
  const entered = attempt(kept, editOf(fuller), read, context);
  if (!entered.edit) return entered;
  const drafts = entered.state.drafts.filter(({ id }) => id !== draft.id);
  return { ...entered, state: { ...entered.state, drafts } };
}

/** Makes the edit, or keeps what was typed with the reason why not. */
function attempt(state: EditingState, edit: Edit, read: Read, context: EnterContext): Entered {
  const access = context.may(edit);
  if (!access.allowed) {
    return { state: waiting(state, read, { code: 'refused', reason: access.reason }) };
  }
  const applied = applyEdit(state.plan, edit, { isSound: true });
  if (!applied.ok) return { state: waiting(state, read, errorOf(applied.error)) };
  return { edit, state: asShown({ ...state, plan: applied.value.plan }, read) };
}

function editFor(
  state: EditingState,
  { at, value }: Read,
  context: EnterContext,
): Edit | undefined {
  const old = valueAt(state.plan, at);
  if (value === undefined) return old === undefined ? undefined : { type: 'remove', at };
  if (JSON.stringify(old) === JSON.stringify(value)) return undefined;
  const edit: Edit = { type: 'set', at, value };
  const along = alongWith(state.plan, { at, value }, context);
  return along.length > 0 ? { type: 'group', edits: [edit, ...along] } : edit;
}

const waiting = (state: EditingState, { at, field, entry }: Typed, error: FieldError) =>
  withPending(state, at, { field, entry, error });

/** Keeps how it was written (“03”, a trailing space) while somebody is still writing. */
function asShown(state: EditingState, { at, field, entry, value }: Read): EditingState {
  const plain = sameEntry(entryOf(field.control, value), entry);
  return withPending(state, at, plain ? undefined : { field, entry });
}

function errorOf(issue: Issue): FieldError {
  return issue.code === 'ISP_PLAN_CONTROL_CHARACTER'
    ? { code: 'bad-character' }
    : { code: 'refused', reason: issue.message };
}
