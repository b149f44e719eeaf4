/** How a list of lines became another: which lines came, went and moved. */
import type { JsonObject } from '../kernel/json.ts';

export type ListStep =
  | { readonly line: JsonObject; readonly before?: string }
  | { readonly id: string; readonly before?: string };

export interface ListChange {
  /** Additions (with the line) and moves (with its id), in the order in which they must happen. */
  readonly steps: readonly ListStep[];
  readonly removed: readonly string[];
}

/**
 * The fewest additions, moves and removals from `from` to `to`. Lines that keep their order stay
 * where they are (a longest increasing run), and each step names the line that it goes before, so
 * that the steps still mean the same after somebody else has added lines.
 */
export function diffLists(from: readonly JsonObject[], to: readonly JsonObject[]): ListChange {
  const oldIndex = new Map(from.map((line, i) => [idOf(line), i]));
  const newIds = new Set(to.map(idOf));
  const stay = longestIncreasing(
    to.map(idOf).filter((id) => oldIndex.has(id)),
    (id) => oldIndex.get(id) ?? -1,
  );
  const steps: ListStep[] = [];
  for (let i = to.length - 1; i >= 0; i--) {
    const line = to[i] as JsonObject;
    const next = to[i + 1];
    const place = next ? { before: idOf(next) } : {};
    if (!oldIndex.has(idOf(line))) steps.push({ line, ...place });
    else if (!stay.has(idOf(line))) steps.push({ id: idOf(line), ...place });
  }
  return { steps, removed: from.map(idOf).filter((id) => !newIds.has(id)) };
}

const idOf = (line: JsonObject) => line['id'] as string;

/** The ids of a longest run whose ranks only go up (patience sorting: n log n). */
function longestIncreasing(ids: readonly string[], rank: (id: string) => number): Set<string> {
  const ranks = ids.map(rank);
  const tails: number[] = [];
  const previous: number[] = [];
  ranks.forEach((value, i) => {
    const length = firstAtLeast(tails, ranks, value);
    previous[i] = tails[length - 1] ?? -1;
    tails[length] = i;
  });
  const run = new Set<string>();
  for (let i = tails.at(-1) ?? -1; i >= 0; i = previous[i] ?? -1) run.add(ids[i] as string);
  return run;
}

/** How many of the runs so far end below `value`: their ends only go up. */
function firstAtLeast(tails: readonly number[], ranks: readonly number[], value: number): number {
  let low = 0;
  let high = tails.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranks[tails[middle] as number] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
