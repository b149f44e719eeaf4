/** The lines that a path goes through. */
import { child } from '../edit/document-tree.ts';
import { isObject, type Json, type JsonObject } from '../kernel/json.ts';
import { fromPointer } from '../kernel/pointer.ts';
import type { Plan } from '../plan/plan.ts';

/** From the innermost outwards; none where the path is in no line, or leads nowhere. */
export function linesAround(plan: Plan, at: string): JsonObject[] {
  const found: JsonObject[] = [];
  let node: Json | undefined = plan;
  for (const segment of fromPointer(at)) {
    const inList = Array.isArray(node);
    node = child(node, segment);
    if (inList && isObject(node)) found.unshift(node);
  }
  return found;
}
