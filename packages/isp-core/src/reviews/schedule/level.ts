/** Spreads the load over the weeks. */
import type { Board } from './board.ts';
import { moveOne } from './insert.ts';
import { placingCount } from './meeting.ts';

/** The most reviews in one week. */
export const peakOf = ({ weekCount }: Board): number =>
  weekCount.reduce((most, count) => Math.max(most, count), 0);

/**
 * Brings the busiest week down to `goal`, or as near as it gets: chains of moves out of every week
 * that has more. Nothing loses its place.
 */
export function lowerPeak(board: Board, goal: number): void {
  for (let limit = goal; limit < peakOf(board); limit++) {
    if (bringUnder(board, limit)) break;
  }
  board.weekLimit = Number.POSITIVE_INFINITY;
}

/** Moves reviews out of every week that has more than `limit`; false where that cannot be done. */
export function bringUnder(board: Board, limit: number): boolean {
  board.weekLimit = limit;
  for (let week = 0; week < board.weekCount.length; week++) {
    while ((board.weekCount[week] ?? 0) > limit) if (!moveOneOut(board, week)) return false;
  }
  return true;
}

/** Any one of the week’s: those that could be in most other places are asked first. */
function moveOneOut(board: Board, week: number): boolean {
  const there = blocksIn(board, week);
  return moveOne(
    board,
    there.toSorted((a, b) => choiceOf(board, b) - choiceOf(board, a) || a - b),
  );
}

function choiceOf({ problem }: Board, block: number): number {
  const found = problem.blocks[block];
  return found === undefined ? 0 : placingCount(found) / found.meetings.length;
}

function blocksIn(board: Board, week: number): number[] {
  const span = board.problem.grid.weeks[week];
  if (span === undefined) return [];
  const size = board.problem.grid.slots.length;
  const found = new Set<number>();
  for (let cell = span.from * size; cell < span.to * size; cell++) {
    for (const meeting of board.inCell(cell)) found.add(board.problem.blockOf(meeting));
  }
  return [...found];
}

/** More rounds than that change next to nothing. */
const ROUNDS = 4;

/** Moves reviews from fuller weeks to emptier ones, one at a time, while any such move evens the load. */
export function smooth(board: Board): void {
  const { blocks } = board.problem;
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false;
    for (let block = 0; block < blocks.length; block++) {
      if ((board.placed[block] ?? -1) >= 0 && evens(board, block)) moved = true;
    }
    if (!moved) return;
  }
}

/** Moves a block to the emptiest week that it can have, where that is emptier by two or more. */
function evens(board: Board, block: number): boolean {
  const own = board.problem.blocks[block];
  const was = board.placed[block] ?? -1;
  const from = own && weekAt(board, block, was);
  if (own === undefined || from === undefined) return false;
  const least = (board.weekCount[from] ?? 0) - own.meetings.length;
  let best: number | undefined;
  let bestCount = least;
  board.remove(block);
  for (let placing = 0; placing < placingCount(own); placing++) {
    const count = board.weekCount[weekAt(board, block, placing)] ?? 0;
    if (count < bestCount && board.canPlace(block, placing)) [best, bestCount] = [placing, count];
  }
  board.place(block, best ?? was);
  return best !== undefined;
}

function weekAt({ problem }: Board, block: number, placing: number): number {
  const own = problem.blocks[block];
  const cell = own?.placings[placing * own.meetings.length] ?? 0;
  return problem.weekOf(problem.dayOf(cell));
}
