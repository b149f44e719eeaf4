/** Where meetings can be, each alone and brothers and sisters one after the other. */
import { firstDayFrom, hasNext, type Grid } from './grid.ts';
import type { Meeting } from './meeting.ts';
import type { Stops } from './stops.ts';

/** The cells in a meeting’s window that nothing forbids it, in order of time. */
export function cellsFor(meeting: Meeting, grid: Grid, stops: Stops): number[] {
  const found: number[] = [];
  const size = grid.slots.length;
  const end = firstDayAfter(grid, meeting.latest);
  for (let cell = firstDayFrom(grid, meeting.earliest) * size; cell < end * size; cell++) {
    if (stops.allows(meeting, cell)) found.push(cell);
  }
  return found;
}

/** The place of the first day that is later than `date`. */
export function firstDayAfter(grid: Grid, date: string): number {
  const at = firstDayFrom(grid, date);
  return grid.days[at]?.date === date ? at + 1 : at;
}

/** More orders than those of four are not tried: the first four are, among themselves. */
const MOST_IN_ANY_ORDER = 4;

/**
 * Every way in which the meetings can follow one another on one day, flat: one cell for each
 * meeting, in the order in which they are given.
 */
export function blockPlacings(own: readonly (readonly number[])[], grid: Grid): Int32Array {
  const [only] = own;
  if (only !== undefined && own.length === 1) return Int32Array.from(only);
  const allowed = own.map((cells) => new Set(cells));
  const found: number[] = [];
  for (const start of startsOf(grid, own)) {
    for (const order of ordersOf(own.length)) {
      const cells = order.map((step) => start + step);
      if (cells.every((cell, i) => allowed[i]?.has(cell))) found.push(...cells);
    }
  }
  return Int32Array.from(found);
}

/** Cells from which as many slots follow one another, where anybody could begin. */
function startsOf(grid: Grid, own: readonly (readonly number[])[]): number[] {
  const size = grid.slots.length;
  const starts = [...new Set(own.flat())].toSorted((a, b) => a - b);
  return starts.filter((cell) => {
    const slot = cell % size;
    for (let step = 0; step < own.length - 1; step++) {
      if (!hasNext(grid, slot + step)) return false;
    }
    return true;
  });
}

/** Every order of up to four; of more, every order of the first four and then the rest. */
function ordersOf(count: number): number[][] {
  let orders: number[][] = [[]];
  for (let next = 0; next < count; next++) {
    orders =
      next < MOST_IN_ANY_ORDER
        ? orders.flatMap((order) =>
            Array.from({ length: order.length + 1 }, (_, at) => order.toSpliced(at, 0, next)),
          )
        : orders.map((order) => [...order, next]);
  }
  return orders;
}
