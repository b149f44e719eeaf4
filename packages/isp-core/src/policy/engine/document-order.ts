/** Orders places as a reader of the plan meets them. */
import { fromPointer } from '../../kernel/pointer.ts';

/** A comparison of JSON Pointers by where they are in `document`. */
export function byDocumentOrder(document: unknown): (a: string, b: string) => number {
  const known = new Map<string, readonly number[]>();
  const positionsOf = (pointer: string): readonly number[] => {
    const positions = known.get(pointer) ?? positionsIn(document, pointer);
    known.set(pointer, positions);
    return positions;
  };
  return (a, b) => comparePositions(positionsOf(a), positionsOf(b));
}

/** The place of each segment among its neighbours; a place that is not there comes last. */
function positionsIn(document: unknown, pointer: string): number[] {
  let value = document;
  return fromPointer(pointer).map((segment) => {
    const parent: object = typeof value === 'object' && value !== null ? value : {};
    value = (parent as Record<string, unknown>)[segment];
    const position = Object.keys(parent).indexOf(segment);
    return position === -1 ? Number.MAX_SAFE_INTEGER : position;
  });
}

function comparePositions(a: readonly number[], b: readonly number[]): number {
  for (const [i, position] of a.entries()) {
    const other = b[i];
    if (other === undefined) return 1;
    if (position !== other) return position - other;
  }
  return a.length - b.length;
}
