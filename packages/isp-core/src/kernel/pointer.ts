/** JSON Pointer (RFC 6901), which names a place in a document. */

/** `['outcomes', 0, 'target']` gives `/outcomes/0/target`. */
export function toPointer(segments: readonly PropertyKey[]): string {
  return segments.map((s) => `/${escapeSegment(String(s))}`).join('');
}

/** `/outcomes/0/target` gives `['outcomes', '0', 'target']`; the empty pointer gives no segment. */
export function fromPointer(pointer: string): string[] {
  if (pointer === '') return [];
  return pointer.slice(1).split('/').map(unescapeSegment);
}

/** The value at `pointer`, or undefined where the document has no such place. */
export function valueAt(document: unknown, pointer: string): unknown {
  let value = document;
  for (const segment of fromPointer(pointer)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, segment)) {
      return undefined;
    }
    value = (value as Record<string, unknown>)[segment];
  }
  return value;
}

// Almost no segment of a plan holds either character, and pointers are made by the thousand.
const escapeSegment = (s: string) =>
  s.includes('~') || s.includes('/') ? s.replaceAll('~', '~0').replaceAll('/', '~1') : s;
const unescapeSegment = (s: string) =>
  s.includes('~') ? s.replaceAll('~1', '/').replaceAll('~0', '~') : s;
