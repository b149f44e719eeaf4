/** From a cell’s number back to its day and slot. */
import type { Grid, GridDay } from './grid.ts';
import type { Slot } from './when.ts';

export function gridDay({ days, slots }: Grid, cell: number): GridDay {
  const day = days[Math.floor(cell / slots.length)];
  if (day === undefined) throw new RangeError(`There is no cell ${cell}.`);
  return day;
}

export function gridSlot({ slots }: Grid, cell: number): Slot {
  const slot = slots[cell % slots.length];
  if (slot === undefined) throw new RangeError(`There is no cell ${cell}.`);
  return slot;
}
