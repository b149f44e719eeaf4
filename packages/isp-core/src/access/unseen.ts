/** Whether an edit would change what the actor is not shown. Nobody changes that, whatever they may change. */
import type { PlacedEdit } from '../edit/edit.ts';
import { valueAtLine } from '../edit/document-tree.ts';
import { isObject } from '../kernel/json.ts';
import { fromPointer } from '../kernel/pointer.ts';
import type { Plan } from '../plan/plan.ts';
import type { AudienceAccess } from './access-table.ts';
import { linesAround } from './lines-around.ts';
import { hiddenIds, hidingMark } from './mark.ts';
import { matchesAround, matchesBelow } from './path-pattern.ts';

export function changesUnseen(plan: Plan, edit: PlacedEdit, access: AudienceAccess): boolean {
  const { withheld } = access;
  if (linesAround(plan, edit.at).some((line) => hidingMark(line, access))) return true;
  if (edit.type === 'add') return false;
  if (withheld.some(({ path }) => matchesAround(path, edit.at))) return true;
  if (edit.type === 'move') return false;
  const old = valueAtLine(plan, fromPointer(edit.at));
  // A reference to a line that is not shown is not shown either.
  if (typeof old === 'string') return isId(old) && hiddenIds(plan, access).has(old);
  if (Array.isArray(old)) return losesReference(old, edit, hiddenIds(plan, access));
  if (!isObject(old)) return false;
  // What goes whole takes with it whatever is in it.
  return hiddenIds(old, access).size > 0 || withheld.some(({ path }) => holds(path, edit.at));
}

/** A list of references is set whole, so those that are not shown must be there still. */
function losesReference(
  old: readonly unknown[],
  edit: PlacedEdit,
  hidden: ReadonlySet<unknown>,
): boolean {
  const kept = edit.type === 'set' && Array.isArray(edit.value) ? (edit.value as unknown[]) : [];
  return old.some((id) => hidden.has(id) && !kept.includes(id));
}

const holds = (path: string, at: string) => !path.startsWith('/**/') && matchesBelow(path, at);

const isId = (text: string) => /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(text);
