/** Reads a plan by line path, as JSON: what forms need to find values without knowing every type. */
import type { Plan } from '@isp-kit/core/plan';

export type Json = string | number | boolean | null | JsonArray | JsonObject;
export type JsonArray = readonly Json[];
export interface JsonObject {
  readonly [key: string]: Json;
}

/** A line as JSON: with its id, and whatever fields it has. */
export type LineJson = JsonObject & { readonly id: string };

/** Segments of a line path. Keys and ids of a plan hold neither `~` nor `/`. */
export const segmentsOf = (at: string): string[] => (at === '' ? [] : at.slice(1).split('/'));

/** The value at a line path: lines by id, fields by key; undefined where there is none. */
export function valueAt(root: Plan | JsonObject, at: string): Json | undefined {
  let value: Json | undefined = root;
  for (const segment of segmentsOf(at)) value = childOf(value, segment);
  return value;
}

function childOf(node: Json | undefined, segment: string): Json | undefined {
  if (Array.isArray(node)) return (node as JsonArray).find((entry) => idOf(entry) === segment);
  if (!isObject(node) || !Object.hasOwn(node, segment)) return undefined;
  return node[segment];
}

/** Text and numbers as text; anything else says nothing that can be shown. */
export function textIn(value: Json | undefined): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? value.toString() : '';
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The lines of a list; none where there is no such list. */
export function linesAt(root: Plan | JsonObject, at: string): readonly LineJson[] {
  const value = valueAt(root, at);
  return Array.isArray(value) ? (value as readonly LineJson[]) : [];
}

function idOf(value: Json): string | undefined {
  return isObject(value) && typeof value['id'] === 'string' ? value['id'] : undefined;
}

/** The paths of the lines of the lists right inside an object. */
export function linePathsIn(value: Json | undefined, at: string): string[] {
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, list]) =>
    Array.isArray(list)
      ? (list as JsonArray).flatMap((line) => {
          const id = idOf(line);
          return id === undefined ? [] : [`${at}/${key}/${id}`];
        })
      : [],
  );
}

/** The outermost line that a path goes through, and the list that it is in. */
export function outermostLine(root: Plan, at: string): { list: string; id: string } | undefined {
  const segments = segmentsOf(at);
  let path = '';
  for (const segment of segments) {
    if (Array.isArray(valueAt(root, path))) return { list: path, id: segment };
    path = `${path}/${segment}`;
  }
  return undefined;
}

/** An object with the value at the keys put in or, where undefined, taken out. Nothing given changes. */
export function withValue(object: JsonObject, keys: readonly string[], found?: Json): JsonObject {
  const [key = '', ...rest] = keys;
  const { [key]: old, ...others } = object;
  if (rest.length > 0) {
    return { ...object, [key]: withValue(isObject(old) ? old : {}, rest, found) };
  }
  return found === undefined ? others : { ...object, [key]: found };
}
