/** Places the blocks of a problem: all of them wherever that can be done. */
import { Board } from './board.ts';
import { insert } from './insert.ts';
import { keepPrevious } from './keep-previous.ts';
import { placingCount } from './meeting.ts';
import type { Problem } from './problem.ts';
import { searchPlace, SMALL } from './search.ts';

export interface Solved {
  readonly board: Board;
  /** Blocks without a place, with whether it is certain that there is none. */
  readonly left: ReadonlyMap<number, { readonly certain: boolean }>;
}

/** In a large problem so many blocks at most are looked into thoroughly: each may take a while. */
const MOST_SEARCHES = 20;

export function solve(problem: Problem): Solved {
  const board = new Board(problem);
  keepPrevious(board);
  const left = new Map<number, { certain: boolean }>();
  const stuck = inOrder(problem)
    .filter((block) => (board.placed[block] ?? -1) < 0)
    .filter((block) => !insert(board, block));
  let searches = problem.blocks.length <= SMALL ? Number.POSITIVE_INFINITY : MOST_SEARCHES;
  for (const block of stuck) {
    if (isCertain(problem, block)) {
      left.set(block, { certain: true });
      continue;
    }
    const outcome = searches-- > 0 ? searchPlace(board, block) : 'given-up';
    if (outcome !== 'placed') left.set(block, { certain: outcome === 'impossible' });
  }
  return { board, left };
}

/** A block that can be nowhere, or a problem in which counting is all: chains of moves miss nothing there. */
function isCertain(problem: Problem, block: number): boolean {
  const own = problem.blocks[block];
  return own === undefined || placingCount(own) === 0 || problem.countingIsAll;
}

/** Reviews that the law demands come first, then those with the least choice. */
function inOrder({ blocks, meetings }: Problem): number[] {
  const keyOf = (block: number): readonly [number, number, number] => {
    const own = blocks[block];
    const each = own?.meetings.map((at) => meetings[at]) ?? [];
    const lawful = each.some((meeting) => meeting?.kinds.includes('ehcp')) ? 0 : 1;
    return [lawful, own === undefined ? 0 : placingCount(own), each[0]?.rank ?? 0];
  };
  const keys = blocks.map((_, block) => keyOf(block));
  return blocks
    .map((_, block) => block)
    .toSorted((a, b) => compare(keys[a] ?? [], keys[b] ?? []) || a - b);
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
