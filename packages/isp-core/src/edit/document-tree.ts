/** Reads and rewrites a JSON document at a line path, sharing all that does not change. */
import { isObject, type Json, type JsonObject } from '../kernel/json.ts';

/** The entry of `node` that a segment names: a line by id in a list, a key in an object. */
export function child(node: Json | undefined, segment: string): Json | undefined {
  if (Array.isArray(node)) return (node as readonly Json[]).find((entry) => hasId(entry, segment));
  if (isObject(node) && Object.hasOwn(node, segment)) return node[segment];
  return undefined;
}

/** The value at the path, or undefined where there is none. */
export function valueAtLine(root: Json, segments: readonly string[]): Json | undefined {
  return segments.reduce<Json | undefined>(child, root);
}

/** The document with `change` made to the value at the path, which must be there. */
export function replaceAt(
  root: Json,
  segments: readonly string[],
  change: (value: Json) => Json,
): Json {
  const [segment, ...rest] = segments;
  if (segment === undefined) return change(root);
  if (Array.isArray(root)) {
    return (root as readonly Json[]).map((entry) =>
      hasId(entry, segment) ? replaceAt(entry, rest, change) : entry,
    );
  }
  const object = root as JsonObject;
  return { ...object, [segment]: replaceAt(object[segment] as Json, rest, change) };
}

/** Whether the value is a list of lines: every entry has an id. An empty list counts. */
export function isLineList(value: unknown): value is JsonObject[] {
  return Array.isArray(value) && value.every((e) => isObject(e) && typeof e['id'] === 'string');
}

export function hasId(entry: Json, id: string): boolean {
  return isObject(entry) && entry['id'] === id;
}
