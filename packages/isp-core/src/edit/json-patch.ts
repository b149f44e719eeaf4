/** Edits as an RFC 6902 JSON Patch, for hosts and databases that speak it. */
import { textOf, type Json, type JsonObject } from '../kernel/json.ts';
import type { Issue } from '../kernel/issue.ts';
import { pointerOf } from '../kernel/line-path.ts';
import { fromPointer, toPointer } from '../kernel/pointer.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import type { Plan } from '../plan/plan.ts';
import { changeDocument } from './change-document.ts';
import { hasId, valueAtLine } from './document-tree.ts';
import type { Edit, PlacedEdit } from './edit.ts';
import { placedEdits } from './placed-edits.ts';
import { unknownPlace } from './edit-issues.ts';

export type JsonPatchOperation =
  | { readonly op: 'add' | 'replace'; readonly path: string; readonly value: Json }
  | { readonly op: 'remove'; readonly path: string }
  | { readonly op: 'move'; readonly from: string; readonly path: string };

/**
 * The operations that do to `plan` what the edits do, by position: they hold for just this plan, and
 * no longer once somebody else has added a line above.
 */
export function toJsonPatch(
  plan: Plan,
  edits: readonly Edit[],
): Result<JsonPatchOperation[], Issue> {
  const operations: JsonPatchOperation[] = [];
  let document: Json = plan;
  for (const edit of edits.flatMap(placedEdits)) {
    const changed = changeDocument(document, edit);
    if (!changed.ok) return changed;
    const operation = operationFor(document, edit, changed.value.document);
    if (!operation) return err(unknownPlace(edit.at));
    operations.push(operation);
    document = changed.value.document;
  }
  return ok(operations);
}

function operationFor(before: Json, edit: PlacedEdit, after: Json): JsonPatchOperation | undefined {
  if (edit.type === 'add') return addition(edit.at, edit.line, after);
  if (edit.type === 'correct') return addition(listOf(edit.at), edit.line, after);
  const path = pointerOf(before, edit.at) ?? pointerOf(after, edit.at);
  if (path === undefined) return undefined;
  switch (edit.type) {
    case 'set': {
      const known = valueAtLine(before, fromPointer(edit.at)) !== undefined;
      return { op: known ? 'replace' : 'add', path, value: edit.value };
    }
    case 'remove':
      return { op: 'remove', path };
    case 'move':
      return { op: 'move', from: path, path: pointerOf(after, edit.at) as string };
  }
}

const listOf = (at: string) => toPointer(fromPointer(at).slice(0, -1));

function addition(at: string, line: JsonObject, after: Json): JsonPatchOperation | undefined {
  const id = textOf(line['id']);
  const list = valueAtLine(after, fromPointer(at)) as readonly Json[] | undefined;
  const index = list?.findIndex((entry) => hasId(entry, id)) ?? -1;
  if (index === -1) return undefined;
  const path = `${pointerOf(after, at) ?? ''}${toPointer([index])}`;
  return { op: 'add', path, value: list?.[index] as Json };
}
