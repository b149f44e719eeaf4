/** Whether JSON that `JSON.parse` took may mean something else to another reader. */
import type { JsonScan } from './scan-json.ts';

/** Keys that reach an object's prototype in careless readers. */
export const forbiddenKeys: ReadonlySet<string> = new Set([
  '__proto__',
  'constructor',
  'prototype',
]);

/** True where the text must be looked at closely; false only where it is certainly safe. */
export function looksUnsafe(text: string, value: unknown, scan: JsonScan): boolean {
  if (scan.longNumbers || !text.isWellFormed()) return true;
  // A lone surrogate can also be written as an escape.
  const surrogateEscapes = text.includes('\\ud') || text.includes('\\uD');
  return surrogateEscapes || countMembers(value) !== scan.members;
}

/** How many members the value has, or -1 where one of them has a forbidden key. */
function countMembers(value: unknown): number {
  let members = 0;
  const waiting: unknown[] = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next !== 'object' || next === null) continue;
    if (Array.isArray(next)) {
      for (const entry of next) waiting.push(entry);
      continue;
    }
    for (const key of Object.keys(next)) {
      if (forbiddenKeys.has(key)) return -1;
      members++;
      waiting.push((next as Record<string, unknown>)[key]);
    }
  }
  return members;
}
