/** Levels a schedule that people already know: only where it is far from level, and only a few reviews. */
import type { Board } from './board.ts';
import { bringUnder, peakOf } from './level.ts';

/** A peak so many times the bound is level enough to leave alone. */
export const LEVEL_ENOUGH = 1.15;

/** The most reviews that are moved for the sake of the load alone, as a share of all. */
const MOST_MOVED = 0.05;

/**
 * Lowers the peak as far as `LEVEL_ENOUGH`, or as few moves allow. What was placed in the previous
 * schedule counts as moved where it leaves that place.
 */
export function levelGently(board: Board, bound: number): void {
  const goal = Math.max(bound, Math.floor(bound * LEVEL_ENOUGH));
  const before = Int32Array.from(board.placed);
  const allowed = Math.floor(before.length * MOST_MOVED);
  for (let limit = goal; limit < peakOf(board); limit++) {
    const done = bringUnder(board, limit);
    const moved = before.reduce((sum, was, at) => sum + (was === board.placed[at] ? 0 : 1), 0);
    if (done && moved <= allowed) break;
    restore(board, before);
  }
  board.weekLimit = Number.POSITIVE_INFINITY;
}

function restore(board: Board, to: Int32Array): void {
  const changed = [...to.keys()].filter((block) => board.placed[block] !== to[block]);
  for (const block of changed) if ((board.placed[block] ?? -1) >= 0) board.remove(block);
  for (const block of changed) board.place(block, to[block] ?? 0);
}
