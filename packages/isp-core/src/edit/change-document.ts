/** What each kind of edit does to a document, and the edit that takes it back. The result is not yet checked. */
import type { Issue } from '../kernel/issue.ts';
import { isObject, textOf, type Json, type JsonObject } from '../kernel/json.ts';
import { fromPointer, toPointer } from '../kernel/pointer.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { hasId, isLineList, replaceAt, valueAtLine } from './document-tree.ts';
import type {
  AddEdit,
  CorrectEdit,
  Edit,
  GroupEdit,
  MoveEdit,
  RemoveEdit,
  SetEdit,
} from './edit.ts';
import { fixedId, notAList, unknownPlace, wholeList } from './edit-issues.ts';

export interface Changed {
  readonly document: Json;
  readonly inverse: Edit;
}

export function changeDocument(document: Json, edit: Edit): Result<Changed, Issue> {
  switch (edit.type) {
    case 'set':
      return setField(document, edit);
    case 'remove':
      return remove(document, edit);
    case 'add':
      return addLine(document, edit);
    case 'correct':
      return correctLine(document, edit);
    case 'move':
      return moveLine(document, edit);
    case 'group':
      return changeAll(document, edit);
  }
}

function setField(document: Json, { at, value }: SetEdit): Result<Changed, Issue> {
  const { owner, key, node, old } = locate(document, at);
  if (!isObject(node)) return err(unknownPlace(at));
  if (key === 'id') return err(fixedId(at));
  if (isNonEmptyLineList(old) || isNonEmptyLineList(value)) return err(wholeList(at));
  const changed = replaceAt(document, owner, (object) => ({
    ...(object as JsonObject),
    [key]: value,
  }));
  const inverse: Edit =
    old === undefined ? { type: 'remove', at } : { type: 'set', at, value: old };
  return ok({ document: changed, inverse });
}

function remove(document: Json, { at }: RemoveEdit): Result<Changed, Issue> {
  const { owner, key, node, old } = locate(document, at);
  if (node === undefined || old === undefined) return err(unknownPlace(at));
  if (key === 'id') return err(fixedId(at));
  if (Array.isArray(node)) return removeLine(document, owner, key, old as JsonObject);
  const changed = replaceAt(document, owner, (object) => {
    const { [key]: _gone, ...kept } = object as JsonObject;
    return kept;
  });
  return ok({ document: changed, inverse: { type: 'set', at, value: old } });
}

function removeLine(
  document: Json,
  list: readonly string[],
  id: string,
  line: JsonObject,
): Result<Changed, Issue> {
  const before = idAfter(valueAtLine(document, list), id);
  const changed = replaceAt(document, list, (lines) => without(lines, id));
  return ok({
    document: changed,
    inverse: { type: 'add', at: toPointer(list), line, ...(before && { before }) },
  });
}

function addLine(document: Json, { at, line, before }: AddEdit): Result<Changed, Issue> {
  const path = fromPointer(at);
  const list = valueAtLine(document, path);
  if (list === undefined) return err(unknownPlace(at));
  if (!isLineList(list)) return err(notAList(at));
  if (before !== undefined && !list.some((entry) => hasId(entry, before))) {
    return err(unknownPlace(`${at}/${before}`));
  }
  const changed = replaceAt(document, path, (lines) => inserted(lines, line, before));
  return ok({
    document: changed,
    inverse: { type: 'remove', at: toPointer([...path, textOf(line['id'])]), takesBack: true },
  });
}

function correctLine(document: Json, { at, line }: CorrectEdit): Result<Changed, Issue> {
  const { owner, key, old } = locate(document, at);
  if (old === undefined) return err(unknownPlace(at));
  const correction = { ...line, corrects: key };
  return addLine(document, { type: 'add', at: toPointer(owner), line: correction });
}

function moveLine(document: Json, { at, before }: MoveEdit): Result<Changed, Issue> {
  const { owner, key, node, old } = locate(document, at);
  if (node === undefined || old === undefined) return err(unknownPlace(at));
  if (!isLineList(node)) return err(notAList(at));
  if (before !== undefined && !node.some((entry) => hasId(entry, before))) {
    return err(unknownPlace(toPointer([...owner, before])));
  }
  const wasBefore = idAfter(node, key);
  const changed = replaceAt(document, owner, (lines) =>
    inserted(without(lines, key), old, before === key ? wasBefore : before),
  );
  return ok({
    document: changed,
    inverse: { type: 'move', at, ...(wasBefore && { before: wasBefore }) },
  });
}

function changeAll(document: Json, { edits }: GroupEdit): Result<Changed, Issue> {
  let changed = document;
  const inverses: Edit[] = [];
  for (const edit of edits) {
    const step = changeDocument(changed, edit);
    if (!step.ok) return step;
    changed = step.value.document;
    inverses.unshift(step.value.inverse);
  }
  return ok({ document: changed, inverse: { type: 'group', edits: inverses } });
}

/** The path's owner and last segment, what they hold now. */
function locate(document: Json, at: string) {
  const segments = fromPointer(at);
  const owner = segments.slice(0, -1);
  const key = segments.at(-1) ?? '';
  const node = segments.length > 0 ? valueAtLine(document, owner) : undefined;
  return { owner, key, node, old: valueAtLine(document, segments) };
}

const isNonEmptyLineList = (value: Json | undefined) => isLineList(value) && value.length > 0;

const without = (lines: Json, id: string) =>
  (lines as readonly Json[]).filter((l) => !hasId(l, id));

function inserted(lines: Json, line: Json, before: string | undefined): Json {
  const list = lines as readonly Json[];
  const index = before === undefined ? list.length : list.findIndex((l) => hasId(l, before));
  return list.toSpliced(index, 0, line);
}

function idAfter(list: Json | undefined, id: string): string | undefined {
  const lines = list as readonly JsonObject[];
  const next = lines[lines.findIndex((line) => hasId(line, id)) + 1];
  return next?.['id'] as string | undefined;
}
