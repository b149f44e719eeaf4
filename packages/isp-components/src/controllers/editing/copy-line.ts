/** A line again, as a new one: what it says and refers to is kept, and what happened to the first is not. */
import type { Edit } from '@isp-kit/core/edit';
import type { Plan } from '@isp-kit/core/plan';
import { ADAPTED_FROM } from './adapted-from.ts';
import { isObject, linesAt, valueAt, type Json, type JsonObject } from './plan-tree.ts';

/** Fields that say how a line has fared; a new one starts where new lines start. */
const faring = ['status', 'statusHistory', 'lifecycle', 'achievement'];

/** Fields that say when something was done about a line, or that it was. */
const done = ['lastCheckedOn', 'endedOn', 'adopted'];

export interface LineCopy {
  readonly at: string;
  readonly edit: Edit;
}

/** The edit that puts a copy right after the line; `start` is what a new line of the list starts with. */
export function copyOf(
  plan: Plan,
  at: string,
  { newId, start }: { newId: () => string; start: JsonObject },
): LineCopy | undefined {
  const list = at.slice(0, at.lastIndexOf('/'));
  const line = valueAt(plan, at);
  if (!isObject(line)) return undefined;
  const ids = new Map(idsIn(line).map((id) => [id, newId()]));
  const copy = { ...(withIds(withoutPast(line, start), ids) as JsonObject) };
  const lines = linesAt(plan, list);
  const next = lines[lines.findIndex(({ id }) => id === line['id']) + 1];
  return {
    at: `${list}/${copy['id'] as string}`,
    edit: { type: 'add', at: list, line: copy, ...(next && { before: next.id }) },
  };
}

/** Other systems know the first line and not this one; what it was adapted from is true of both. */
function withoutPast(line: JsonObject, start: JsonObject): JsonObject {
  const { extensions, ...own } = line;
  const kept = Object.fromEntries(Object.entries(own).filter(([key]) => !done.includes(key)));
  for (const key of faring) if (start[key] !== undefined) kept[key] = start[key];
  const source = isObject(extensions) ? extensions[ADAPTED_FROM] : undefined;
  return { ...kept, ...(source !== undefined && { extensions: { [ADAPTED_FROM]: source } }) };
}

function idsIn(value: Json): string[] {
  if (Array.isArray(value)) return (value as readonly Json[]).flatMap(idsIn);
  if (!isObject(value)) return [];
  const { id, extensions: _theirs, ...rest } = value;
  return [...(typeof id === 'string' ? [id] : []), ...Object.values(rest).flatMap(idsIn)];
}

/** Ids of the line and of lines in it are new wherever they stand; all other references lead where they led. */
function withIds(value: Json, ids: ReadonlyMap<string, string>): Json {
  if (typeof value === 'string') return ids.get(value) ?? value;
  if (Array.isArray(value)) return (value as readonly Json[]).map((entry) => withIds(entry, ids));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, found]) => [key, withIds(found, ids)]),
  );
}
