/** Orders places as a reader of the plan meets them. */
import { fromPointer } from '../../kernel/pointer.ts';

export interface DocumentOrder {
  /** The items by where they are in the document; two at one place keep their order. */
  readonly sorted: <Item extends { readonly at: string }>(
    items: readonly Item[],
  ) => readonly Item[];
}

/** The order of one document. What it learns of a place it keeps, for every rule that points there. */
export function documentOrder(document: unknown): DocumentOrder {
  const known = new Map<string, readonly number[]>();
  const keys = new Map<object, readonly string[]>();
  const positionsOf = (pointer: string): readonly number[] => {
    let positions = known.get(pointer);
    if (positions === undefined) {
      positions = positionsIn(document, pointer, keys);
      known.set(pointer, positions);
    }
    return positions;
  };
  const compare = (a: { readonly at: string }, b: { readonly at: string }) => {
    if (a.at === b.at) return 0;
    return linesOfOneList(a.at, b.at) ?? comparePositions(positionsOf(a.at), positionsOf(b.at));
  };
  return { sorted: (items) => (inOrder(items, compare) ? items : items.toSorted(compare)) };
}

/** Of two lines of one list the numbers tell, and that is nearly always what there is to compare. */
function linesOfOneList(a: string, b: string): number | undefined {
  const end = a.lastIndexOf('/') + 1;
  if (end !== b.lastIndexOf('/') + 1 || !b.startsWith(a.slice(0, end))) return undefined;
  const difference = Number(a.slice(end)) - Number(b.slice(end));
  return Number.isNaN(difference) ? undefined : difference;
}

/** Most rules go through a list from its first line to its last, so there is nothing to sort. */
function inOrder<Item>(items: readonly Item[], compare: (a: Item, b: Item) => number): boolean {
  for (let i = 1; i < items.length; i++) {
    const [before, item] = [items[i - 1], items[i]];
    if (before !== undefined && item !== undefined && compare(before, item) > 0) return false;
  }
  return true;
}

/** The place of each segment among its neighbours; a place that is not there comes last. */
function positionsIn(
  document: unknown,
  pointer: string,
  keys: Map<object, readonly string[]>,
): number[] {
  let value = document;
  return fromPointer(pointer).map((segment) => {
    const parent: object = typeof value === 'object' && value !== null ? value : {};
    value = (parent as Record<string, unknown>)[segment];
    const position = Array.isArray(parent)
      ? positionInList(parent, segment)
      : keysOf(parent, keys).indexOf(segment);
    return position === -1 ? Number.MAX_SAFE_INTEGER : position;
  });
}

const positionInList = (list: readonly unknown[], segment: string) =>
  Object.hasOwn(list, segment) && /^[0-9]+$/.test(segment) ? Number(segment) : -1;

function keysOf(parent: object, keys: Map<object, readonly string[]>): readonly string[] {
  let own = keys.get(parent);
  if (own === undefined) keys.set(parent, (own = Object.keys(parent)));
  return own;
}

function comparePositions(a: readonly number[], b: readonly number[]): number {
  const shared = Math.min(a.length, b.length);
  for (let i = 0; i < shared; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
