/** Puts everything that still fits back where it was, so that a small change moves few reviews. */
import type { Board } from './board.ts';
import { gridDay, gridSlot } from './grid-places.ts';
import { placingCount } from './meeting.ts';
import type { PreviousPlacing } from './schedule-options.ts';

/** Places each block where it was, or where only the day was known, in the first slot that is free. */
export function keepPrevious(board: Board): void {
  const { blocks, meetings, previous } = board.problem;
  blocks.forEach((own, block) => {
    const was = own.meetings.map((at) => previous.get(meetings[at]?.id ?? ''));
    if (was.some((each) => each === undefined)) return;
    for (let placing = 0; placing < placingCount(own); placing++) {
      const cells = board.cellsOf(block, placing);
      if (!cells.every((cell, i) => isAt(board, cell, was[i]))) continue;
      if (!board.canPlace(block, placing)) continue;
      board.place(block, placing);
      return;
    }
  });
}

function isAt({ problem }: Board, cell: number, was: PreviousPlacing | undefined): boolean {
  const { grid } = problem;
  if (was?.on !== gridDay(grid, cell).date) return false;
  return was.start === undefined || was.start === gridSlot(grid, cell).start;
}
