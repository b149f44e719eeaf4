/** Whether two plans say the same. What both share is not looked into: between two keys that is nearly all. */
import type { Plan } from '@isp-kit/core/plan';
import { isObject } from './plan-tree.ts';

export function samePlan(a: Plan, b: Plan): boolean {
  return sameValue(a, b);
}

/** Whether two values of a plan are the same JSON, whatever the order of their keys. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((x, i) => sameValue(x, b[i]));
  }
  if (!isObject(a) || !isObject(b)) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => Object.hasOwn(b, key) && sameValue(a[key], b[key]));
}
