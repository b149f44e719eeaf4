/** Undo and redo, as values. */
import type { Issue } from '../kernel/issue.ts';
import { ok, type Result } from '../kernel/result.ts';
import type { Plan } from '../plan/plan.ts';
import { applyEdit } from './apply-edit.ts';
import type { Edit } from './edit.ts';

export interface History {
  readonly plan: Plan;
  /** Edits that take back what was done, the latest last. */
  readonly undos: readonly Edit[];
  /** Edits that do again what was taken back, the next last. */
  readonly redos: readonly Edit[];
}

/** A history in which nothing has happened yet. */
export function startHistory(plan: Plan): History {
  return { plan, undos: [], redos: [] };
}

/** Applies an edit and remembers how to take it back. What had been undone can no longer be redone. */
export function record(history: History, edit: Edit): Result<History, Issue> {
  const applied = applyEdit(history.plan, edit);
  if (!applied.ok) return applied;
  const { plan, inverse } = applied.value;
  return ok({ plan, undos: [...history.undos, inverse], redos: [] });
}

/** The history one step back; the same where there is nothing to take back. */
export function undo(history: History): Result<History, Issue> {
  return step(history, 'undos', 'redos');
}

/** The history one step forward again; the same where nothing was undone. */
export function redo(history: History): Result<History, Issue> {
  return step(history, 'redos', 'undos');
}

type Stack = 'undos' | 'redos';

function step(history: History, from: Stack, to: Stack): Result<History, Issue> {
  const edit = history[from].at(-1);
  if (!edit) return ok(history);
  const applied = applyEdit(history.plan, edit);
  if (!applied.ok) return applied;
  const { plan, inverse } = applied.value;
  return ok({
    ...history,
    plan,
    [from]: history[from].slice(0, -1),
    [to]: [...history[to], inverse],
  });
}
