/** Finds all that a pattern of keys leads to in a document. */
import { isObject } from '../kernel/json.ts';

export type DocumentPath = readonly (string | number)[];

export interface FoundValue {
  readonly value: unknown;
  readonly path: DocumentPath;
}

/** The values at `keys`, in document order; `*` is every entry of a list. What is not there is passed over. */
export function valuesAt(document: unknown, keys: readonly string[]): FoundValue[] {
  const found: FoundValue[] = [];
  visitValuesAt(document, keys, (value, path) => found.push({ value, path: [...path] }));
  return found;
}

/** The same without a list: `path` is only good during the call, since it is written over as the search goes on. */
export function visitValuesAt(
  document: unknown,
  keys: readonly string[],
  visit: (value: unknown, path: DocumentPath) => void,
): void {
  descend(document, keys, 0, [], visit);
}

function descend(
  value: unknown,
  keys: readonly string[],
  depth: number,
  path: (string | number)[],
  visit: (value: unknown, path: DocumentPath) => void,
): void {
  const key = keys[depth];
  if (key === undefined) {
    if (value !== undefined) visit(value, path);
  } else if (key !== '*') {
    if (!isObject(value)) return;
    path.push(key);
    descend(value[key], keys, depth + 1, path, visit);
    path.pop();
  } else if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) {
      path.push(i);
      descend(value[i], keys, depth + 1, path, visit);
      path.pop();
    }
  }
}
