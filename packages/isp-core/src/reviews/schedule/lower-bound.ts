/** The fewest reviews that the busiest week can have, whoever makes the schedule. */
import { fits, type Caps } from './fit.ts';
import type { Problem } from './problem.ts';

/**
 * The smallest weekly cap under which these meetings still fit, counting their windows, the days
 * that suit them and the capacity of each day, and leaving out who else is needed. No schedule of
 * the same meetings has a busiest week below it.
 *
 * @param blocks those that have a place.
 * @param peak a busiest week that is known to be possible.
 */
export function lowerBoundOf(problem: Problem, blocks: readonly number[], peak: number): number {
  const { grid, dayCap } = problem;
  const units = blocks.flatMap((block) => daysOf(problem, block));
  const perDay = grid.days.map((_, day) => Math.min(dayCap, slotsOn(problem, day)));
  const caps = (most: number): Caps => ({
    leaf: (day) => perDay[day] ?? 0,
    dayOf: (day) => day,
    day: (day) => perDay[day] ?? 0,
    weekOf: problem.weekOf,
    week: () => most,
  });
  let low = Math.max(1, Math.ceil(units.length / Math.max(1, grid.weeks.length)));
  let high = peak;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (fits(units, caps(middle))) high = middle;
    else low = middle + 1;
  }
  return units.length === 0 ? 0 : high;
}

/** The days on which a block could be, in order, once for each of its meetings. */
function daysOf({ blocks, dayOf }: Problem, block: number): number[][] {
  const { meetings = [], placings = new Int32Array() } = blocks[block] ?? {};
  const days = [...new Set([...placings].map(dayOf))].toSorted((a, b) => a - b);
  return meetings.map(() => days);
}

function slotsOn({ grid, cellCap }: Problem, day: number): number {
  const size = grid.slots.length;
  let sum = 0;
  for (let slot = 0; slot < size; slot++) sum += cellCap(day * size + slot);
  return sum;
}
