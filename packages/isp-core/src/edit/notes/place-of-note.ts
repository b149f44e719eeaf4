/** Where a note belongs in a plan that has gone on since. */
import { isObject, type Json } from '../../kernel/json.ts';
import { isLineId, type LinePath } from '../../kernel/line-path.ts';
import { fromPointer, toPointer } from '../../kernel/pointer.ts';
import type { Plan } from '../../plan/plan.ts';
import { valueAtLine } from '../document-tree.ts';

/**
 * The field or line that the note at `at` is about now. A line that was moved, even to another list,
 * keeps its notes; undefined where it was taken out. Notes on what is not in any line never lose their place.
 */
export function placeOfNote(plan: Plan, at: LinePath): LinePath | undefined {
  const segments = fromPointer(at);
  const cut = segments.findLastIndex(isLineId);
  if (cut === -1) return at;
  const line = segments.slice(0, cut + 1);
  if (valueAtLine(plan, line) !== undefined) return at;
  const found = pathTo(plan, segments[cut] as string);
  return found && toPointer([...found, ...segments.slice(cut + 1)]);
}

/** The path to the line with this id, wherever it is. Other systems’ data holds no lines of ours. */
function pathTo(node: Json, id: string): string[] | undefined {
  if (Array.isArray(node)) {
    for (const entry of node as readonly Json[]) {
      if (!isObject(entry) || typeof entry['id'] !== 'string') continue;
      const inside = entry['id'] === id ? [] : pathTo(entry, id);
      if (inside) return [entry['id'], ...inside];
    }
    return undefined;
  }
  if (!isObject(node)) return undefined;
  for (const key in node) {
    if (key === 'extensions') continue;
    const inside = pathTo(node[key] as Json, id);
    if (inside) return [key, ...inside];
  }
  return undefined;
}
