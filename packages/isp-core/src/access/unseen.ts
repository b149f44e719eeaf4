/** Whether an edit would change what the actor is not shown. Nobody changes that, whatever they may change. */
import type { PlacedEdit } from '../edit/edit.ts';
import { valueAtLine } from '../edit/document-tree.ts';
import { isObject, textOf } from '../kernel/json.ts';
import { fromPointer, toPointer } from '../kernel/pointer.ts';
import type { Plan } from '../plan/plan.ts';
import type { AudienceAccess, WithheldPart } from './access-table.ts';
import { seesAll } from './cut-view.ts';
import { linesAround } from './lines-around.ts';
import { hiddenIds, hidingMark } from './mark.ts';
import { matches, matchesAround } from './path-pattern.ts';

export function changesUnseen(plan: Plan, edit: PlacedEdit, access: AudienceAccess): boolean {
  const { withheld } = access;
  // Nothing is unseen by whoever sees it all, and nobody has to walk through the plan to know that.
  if (seesAll(access)) return false;
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
  return hiddenIds(old, access).size > 0 || holdsWithheld(old, edit.at, withheld);
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

/** Whether something that is withheld is anywhere in the value. */
function holdsWithheld(node: unknown, at: string, withheld: readonly WithheldPart[]): boolean {
  if (Array.isArray(node)) {
    return node.some((entry) => holdsWithheld(entry, `${at}/${idOf(entry)}`, withheld));
  }
  if (!isObject(node)) return false;
  return Object.entries(node).some(([key, value]) => {
    const place = `${at}${toPointer([key])}`;
    if (withheld.some(({ path }) => matches(path, place))) return !isEmpty(value);
    return key !== 'extensions' && holdsWithheld(value, place, withheld);
  });
}

const isEmpty = (value: unknown) => Array.isArray(value) && value.length === 0;

const idOf = (entry: unknown) => (isObject(entry) ? textOf(entry['id']) : '');

const isId = (text: string) => /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(text);
