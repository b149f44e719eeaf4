/** Whether two JSON values are the same, whatever the order of their keys. */
import { isObject } from './json.ts';

export function sameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) || Array.isArray(b)) return sameLists(a, b);
  return isObject(a) && isObject(b) && sameObjects(a, b);
}

function sameLists(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
  return a.every((entry, i) => sameJson(entry, b[i]));
}

function sameObjects(a: Record<string, unknown>, b: Record<string, unknown>): boolean {
  let keys = 0;
  for (const key in a) {
    if (!Object.hasOwn(b, key) || !sameJson(a[key], b[key])) return false;
    keys++;
  }
  return keys === Object.keys(b).length;
}
