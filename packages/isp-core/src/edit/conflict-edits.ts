/** The edits that settle a conflict one way or the other. */
import { isObject, type Json } from '../kernel/json.ts';
import type { LinePath } from '../kernel/line-path.ts';
import { toPointer } from '../kernel/pointer.ts';
import type { Plan } from '../plan/plan.ts';
import { diffValues } from './diff-plans.ts';
import { valueAtLine } from './document-tree.ts';
import type { Edit } from './edit.ts';
import type { Versions } from './merge-values.ts';
import { removeLine } from './remove-line.ts';

export interface SettlingEdits {
  readonly at: LinePath;
  readonly takeOurs: Edit;
  readonly takeTheirs: Edit;
}

/** For the merged plan, which holds one of the two at `path`. */
export function editsToTake(
  plan: Plan,
  path: readonly string[],
  { ours, theirs }: Versions,
): SettlingEdits {
  const at = toPointer(path);
  const now = valueAtLine(plan, path);
  const take = (value: Json | undefined) => editBetween(plan, [...path], now, value);
  return { at, takeOurs: take(ours), takeTheirs: take(theirs) };
}

function editBetween(
  plan: Plan,
  path: string[],
  now: Json | undefined,
  value: Json | undefined,
): Edit {
  const at = toPointer(path);
  if (value === undefined) {
    // Taking a line out takes out the references to it as well, where nothing rests on it.
    const removal = isLine(now) ? removeLine(plan, at) : undefined;
    return removal?.ok ? removal.value : { type: 'remove', at };
  }
  const edits = diffValues(now as Json, value, path);
  const [only] = edits;
  return edits.length === 1 && only ? only : { type: 'group', edits };
}

const isLine = (value: Json | undefined) => isObject(value) && 'id' in value;
