/** Takes references to removed lines out of a document. */
import type { Json, JsonObject } from '../kernel/json.ts';
import { referenceFields, requiredReferences } from '../plan/references.ts';

/** The document without references to lines with these ids, and without lines that were only about one. */
export function dropReferences(document: JsonObject, ids: ReadonlySet<string>): JsonObject {
  return referenceFields.reduce<Json>((node, { field }) => {
    const required = requiredReferences.has(field.join('.'));
    return dropAt(node, field, { ids, required });
  }, document) as JsonObject;
}

interface Drop {
  readonly ids: ReadonlySet<string>;
  /** Whether the line goes with the reference, since it says nothing without. */
  readonly required: boolean;
}

function dropAt(node: Json, path: readonly string[], drop: Drop): Json {
  const [key, ...rest] = path;
  if (key === undefined) return node;
  if (key === '*') return dropInList(node as readonly Json[], rest, drop);
  const object = node as JsonObject;
  const value = object[key];
  if (value === undefined) return node;
  if (rest.length > 0) return { ...object, [key]: dropAt(value, rest, drop) };
  if (!drop.ids.has(value as string)) return node;
  const { [key]: _gone, ...kept } = object;
  return kept;
}

function dropInList(list: readonly Json[], rest: readonly string[], drop: Drop): Json {
  const [key] = rest;
  if (key === undefined) return list.filter((id) => !drop.ids.has(id as string));
  const isAboutIt = (line: Json) => drop.ids.has((line as JsonObject)[key] as string);
  const kept = drop.required && rest.length === 1 ? list.filter((l) => !isAboutIt(l)) : list;
  return kept.map((line) => dropAt(line, rest, drop));
}
