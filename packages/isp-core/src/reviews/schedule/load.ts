/** The load by week, and how far its peak is from the least that is possible. */
import type { Board } from './board.ts';
import { peakOf } from './level.ts';
import type { ScheduleLoad } from './schedule.ts';

export function loadOf(board: Board, lowerBound: number): ScheduleLoad {
  const weeks = board.problem.grid.weeks.map(({ monday, from, to }, at) => ({
    monday,
    schoolDays: to - from,
    reviews: board.weekCount[at] ?? 0,
  }));
  const peak = peakOf(board);
  return { weeks, peak, lowerBound, ratio: lowerBound === 0 ? 1 : peak / lowerBound };
}
