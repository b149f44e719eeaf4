/** Edits that a form makes of lines, with all that has to change along. */
import { applyEdit, removeLine, type Edit } from '@isp-kit/core/edit';
import type { Plan } from '@isp-kit/core/plan';
import { draftAt } from './draft-line.ts';
import { withoutLine, type EditingState } from './editing-state.ts';
import { linePathsIn, linesAt, valueAt, type Json, type JsonObject } from './plan-tree.ts';

/** The edit that takes out a line, or which part of the record it has to stay for. */
export type Removal =
  | { readonly ok: true; readonly edit: Edit }
  | { readonly ok: false; readonly keptFor: 'reviews' | 'agreements' };

/**
 * Takes out a line and every mention of it elsewhere. What a review or an answer to the plan names
 * stays: who came and what was judged is a record of what happened, even where the plan could do without.
 */
export function removalOf(plan: Plan, at: string): Removal {
  const id = at.slice(at.lastIndexOf('/') + 1);
  for (const part of ['reviews', 'agreements'] as const) {
    if (at.startsWith(`/${part}/`)) continue;
    if (JSON.stringify(plan[part]).includes(id)) return { ok: false, keptFor: part };
  }
  const removal = removeLine(plan, at);
  return removal.ok ? { ok: true, edit: removal.value } : { ok: false, keptFor: 'reviews' };
}

/** The edit that takes out a part that stands alone, with its lines and every mention of them elsewhere. */
function partRemovalOf(plan: Plan, at: string): Edit | undefined {
  const edits: Edit[] = [];
  let left = plan;
  for (const line of linePathsIn(valueAt(plan, at), at)) {
    const removal = removeLine(left, line);
    const applied = removal.ok ? applyEdit(left, removal.value) : removal;
    if (!removal.ok || !applied.ok) return undefined;
    left = applied.value.plan;
    edits.push(removal.value);
  }
  return { type: 'group', edits: [...edits, { type: 'remove', at }] };
}

export interface Along {
  /** The plan as it was opened. */
  readonly base: Plan;
  readonly today: string;
  readonly newId: () => string;
}

/** What else changes with a value: a status of provision goes into its history too, once for one sitting. */
export function alongWith(
  plan: Plan,
  { at, value }: { at: string; value: Json },
  { base, today, newId }: Along,
): Edit[] {
  const line = /^\/provision\/[^/]+(?=\/status$)/.exec(at)?.[0];
  if (line === undefined) return [];
  const history = `${line}/statusHistory`;
  const last = linesAt(plan, history).at(-1);
  const isNew = last && !linesAt(base, history).some(({ id }) => id === last.id);
  if (isNew) return [{ type: 'set', at: `${history}/${last.id}/status`, value }];
  const change: JsonObject = { id: newId(), status: value, on: today };
  return [{ type: 'add', at: history, line: change }];
}

export interface PartTakenOut {
  readonly state: EditingState;
  /** None where it was not in the plan yet. */
  readonly edit?: Edit;
}

/** A part that stands alone, taken out; undefined where something cannot do without it. */
export function partTakenOut(state: EditingState, at: string): PartTakenOut | undefined {
  const after = withoutLine(state, at);
  if (draftAt(state.drafts, at)) return { state: after };
  const edit = partRemovalOf(state.plan, at);
  return edit && { state: after, edit };
}
