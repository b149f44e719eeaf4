/** All that is being written at one moment: a plan that is always valid, and beside it what is not ready for it. */
import type { Plan } from '@isp-kit/core/plan';
import { draftAt, draftValue, type DraftLine } from './draft-line.ts';
import type { Entry, FieldError } from './entry.ts';
import type { FieldSpec } from './field-spec.ts';
import { linesAt, outermostLine, valueAt, type Json, type LineJson } from './plan-tree.ts';

/** What stands in one field where that differs from the plan. */
export interface Pending {
  readonly field: FieldSpec;
  readonly entry: Entry;
  /** Why it cannot be applied; absent where it was, and is merely written in another way. */
  readonly error?: FieldError;
}

export interface EditingState {
  readonly plan: Plan;
  readonly pending: ReadonlyMap<string, Pending>;
  readonly drafts: readonly DraftLine[];
}

export const stateOf = (plan: Plan): EditingState => ({ plan, pending: new Map(), drafts: [] });

/** The value of the plan, or of what is not complete yet. */
export function valueIn({ plan, drafts }: EditingState, at: string): Json | undefined {
  const draft = draftAt(drafts, at);
  return draft ? draftValue(draft, at) : valueAt(plan, at);
}

/** The lines of a list and, after them, those that are not complete yet. */
export function linesIn({ plan, drafts }: EditingState, list: string): readonly LineJson[] {
  const begun = drafts.filter((draft) => draft.list === list && draft.kind !== 'part');
  return [...linesAt(plan, list), ...begun.map(({ line }) => line as LineJson)];
}

export function withPending(state: EditingState, at: string, pending?: Pending): EditingState {
  const map = new Map(state.pending);
  if (pending) map.set(at, pending);
  else map.delete(at);
  return { ...state, pending: map };
}

export function withDraft(state: EditingState, draft: DraftLine): EditingState {
  const found = state.drafts.some(({ id }) => id === draft.id);
  const drafts = found
    ? state.drafts.map((one) => (one.id === draft.id ? draft : one))
    : [...state.drafts, draft];
  return { ...state, drafts };
}

/** The state without a line’s draft and without all that was pending in it. */
export function withoutLine(state: EditingState, at: string): EditingState {
  const pending = new Map([...state.pending].filter(([path]) => !`${path}/`.startsWith(`${at}/`)));
  const drafts = state.drafts.filter(({ list, id }) => !`${list}/${id}/`.startsWith(`${at}/`));
  return { ...state, pending, drafts };
}

/** With the unfinished text of an earlier sitting; what is being written now goes before it. */
export function withUnfinished(state: EditingState, earlier: EditingState): EditingState {
  const drafts = earlier.drafts.filter(({ id }) => !state.drafts.some((one) => one.id === id));
  const both = { ...state, drafts: [...state.drafts, ...drafts] };
  return ontoPlan(
    { ...both, pending: new Map([...earlier.pending, ...state.pending]) },
    state.plan,
  );
}

/**
 * The same writing on top of another version of the plan. What was typed into a line that somebody
 * else has taken out has no field any more, and would stop every save from out of sight: it goes.
 */
export function ontoPlan(state: EditingState, plan: Plan): EditingState {
  const pending = [...state.pending].filter(([at]) => {
    const line = outermostLine(plan, at);
    if (!line || draftAt(state.drafts, at)) return true;
    return linesAt(plan, line.list).some(({ id }) => id === line.id);
  });
  return { ...state, plan, pending: new Map(pending) };
}
