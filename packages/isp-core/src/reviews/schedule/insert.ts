/**
 * Puts a block on the board, and where there is no room looks for the shortest chain of moves that
 * makes some: an augmenting path. Nothing that has a place ever loses it.
 */
import type { Board, Obstacle } from './board.ts';
import { placingCount } from './meeting.ts';

/** Where a block goes in a chain, and for whom it makes room. */
interface Link {
  readonly block: number;
  readonly placing: number;
  readonly before: Link | undefined;
}

/** A way to look for a place. */
export type Choice = (board: Board, block: number) => number | undefined;

/** The placing in the emptiest week and day that is free; undefined where none is. */
export const emptiest: Choice = (board, block) => {
  const { problem } = board;
  const found = problem.blocks[block];
  const meeting = problem.meetings[found?.meetings[0] ?? 0];
  if (found === undefined || meeting === undefined) return undefined;
  const count = placingCount(found);
  let best: number | undefined;
  let bestLoad = Number.POSITIVE_INFINITY;
  for (let i = 0; i < count; i++) {
    // Starting somewhere else for each lets equals fall evenly.
    const placing = (i + meeting.rank) % count;
    const day = problem.dayOf(found.placings[placing * found.meetings.length] ?? 0);
    const week = board.weekCount[problem.weekOf(day)] ?? 0;
    const load = week * 1000 + (board.dayCount[day] ?? 0);
    if (load < bestLoad && board.canPlace(block, placing)) [best, bestLoad] = [placing, load];
  }
  return best;
};

/** True where the block has a place now. */
export function insert(board: Board, block: number): boolean {
  const placing = emptiest(board, block);
  if (placing === undefined) return insertByChain(board, block);
  board.place(block, placing);
  return true;
}

/** True where the block has a place now, and others may have moved for it. */
export const insertByChain = (board: Board, block: number): boolean => moveOne(board, [block]);

/**
 * Moves one of the blocks, or places it, with as few others as can be: breadth first from all of
 * them at once. False where none can, and then nothing has changed.
 */
export function moveOne(board: Board, blocks: readonly number[]): boolean {
  const search = { seen: new Set(blocks), full: new Set<string>() };
  const queue: { block: number; before: Link | undefined }[] = blocks.map((block) => ({
    block,
    before: undefined,
  }));
  for (const { block: next, before } of queue) {
    const undo = follow(board, before, next);
    if (undo === undefined) continue;
    const free = emptiest(board, next);
    if (free !== undefined) {
      board.place(next, free);
      return true;
    }
    const displaced = displaceable(board, next, search);
    undo();
    for (const { block: other, placing } of displaced) {
      queue.push({ block: other, before: { block: next, placing, before } });
    }
  }
  return false;
}

interface Reached {
  /** Blocks that are in the queue, or were. */
  readonly seen: Set<number>;
  /** Cells, days and weeks of which everybody is. */
  readonly full: Set<string>;
}

/** Blocks not seen before that would make room by going, each with the placing that it would make room for. */
function displaceable(
  board: Board,
  block: number,
  { seen, full }: Reached,
): { block: number; placing: number }[] {
  const found: { block: number; placing: number }[] = [];
  const own = board.problem.blocks[block];
  if (own === undefined) return [];
  const single = own.meetings.length === 1;
  for (let placing = 0; placing < placingCount(own); placing++) {
    const obstacle = board.obstacle(block, placing);
    if (obstacle === undefined) continue;
    const counted = single && isCount(board, obstacle);
    const key = `${obstacle.by} ${obstacle.where}`;
    // Everybody there has been asked already.
    if (counted && full.has(key)) continue;
    if (counted) full.add(key);
    for (const other of board.inTheWay(obstacle, block)) {
      if (seen.has(other) || !(counted || wouldDo(board, block, placing, other))) continue;
      seen.add(other);
      found.push({ block: other, placing });
    }
  }
  return found;
}

/** A cap on a cell, a day or a week: any one there makes room, and each cap holds the one before. */
const isCount = ({ problem }: Board, { by }: Obstacle): boolean =>
  by === 'day' || by === 'week' || (by === 'slot' && problem.roomsAlike);

function wouldDo(board: Board, block: number, placing: number, other: number): boolean {
  const was = board.remove(other);
  const can = board.canPlace(block, placing);
  board.place(other, was);
  return can;
}

/**
 * Carries out the moves up to `last`, which is taken off. Gives what undoes them, or undefined
 * (and nothing changed) where they do not go together.
 */
function follow(board: Board, chain: Link | undefined, last: number): (() => void) | undefined {
  const links: Link[] = [];
  for (let link = chain; link !== undefined; link = link.before) links.push(link);
  const off = [...links.map(({ block }) => block), last].filter(
    (each) => (board.placed[each] ?? -1) >= 0,
  );
  const was = off.map((each) => [each, board.remove(each)] as const);
  const put: number[] = [];
  const undo = (): void => {
    for (const each of put) board.remove(each);
    for (const [each, placing] of was) board.place(each, placing);
  };
  for (const { block, placing } of links) {
    if (!board.canPlace(block, placing)) {
      undo();
      return undefined;
    }
    board.place(block, placing);
    put.push(block);
  }
  return undo;
}
