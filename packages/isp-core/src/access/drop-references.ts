/** Takes references to removed lines out of a document. */
import type { Json, JsonObject } from '../kernel/json.ts';
import { toPointer } from '../kernel/pointer.ts';
import { referenceFields, type ReferenceField } from '../plan/references.ts';

/** Judgements say nothing without the line that they judge, so they go with it. */
const requiredFields: ReadonlySet<string> = new Set([
  '/reviews/*/outcomes/*/outcome',
  '/reviews/*/provision/*/provision',
]);

/** The document without references to lines with these ids. */
export function dropReferences(document: JsonObject, ids: ReadonlySet<string>): JsonObject {
  return referenceFields.reduce(
    (doc, { field }: ReferenceField) => dropAt(doc, field, ids, toPointer(field)) as JsonObject,
    document,
  );
}

function dropAt(node: Json, path: readonly string[], ids: ReadonlySet<string>, name: string): Json {
  const [key, ...rest] = path;
  if (key === undefined || node === undefined) return node;
  if (key === '*') return dropInLines(node as readonly Json[], rest, ids, name);
  const object = node as JsonObject;
  const value = object[key];
  if (value === undefined) return node;
  if (rest.length > 0) return { ...object, [key]: dropAt(value, rest, ids, name) };
  if (Array.isArray(value)) return { ...object, [key]: value.filter((id: string) => !ids.has(id)) };
  if (!ids.has(value as string)) return node;
  const { [key]: _gone, ...kept } = object;
  return kept;
}

function dropInLines(
  lines: readonly Json[],
  path: readonly string[],
  ids: ReadonlySet<string>,
  name: string,
): Json {
  const [key = ''] = path;
  const kept = requiredFields.has(name)
    ? lines.filter((line) => !ids.has((line as JsonObject)[key] as string))
    : lines;
  return kept.map((line) => dropAt(line, path, ids, name));
}
