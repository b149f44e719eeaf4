/** Finds all that a pattern of keys leads to in a document. */
import { isObject } from '../kernel/json.ts';

export interface FoundValue {
  readonly value: unknown;
  readonly path: readonly (string | number)[];
}

/** The values at `keys`, in document order; `*` is every entry of a list. What is not there is passed over. */
export function valuesAt(
  value: unknown,
  keys: readonly string[],
  path: readonly (string | number)[] = [],
): FoundValue[] {
  const [key, ...rest] = keys;
  if (key === undefined) return value === undefined ? [] : [{ value, path }];
  if (key === '*') {
    if (!Array.isArray(value)) return [];
    return value.flatMap((entry, i) => valuesAt(entry, rest, [...path, i]));
  }
  return isObject(value) ? valuesAt(value[key], rest, [...path, key]) : [];
}
