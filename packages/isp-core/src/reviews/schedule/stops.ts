/** What forbids a meeting a cell, whatever other meetings do. */
import type { Grid, GridDay } from './grid.ts';
import { gridDay, gridSlot } from './grid-places.ts';
import type { Meeting } from './meeting.ts';
import type { PlacingOptions } from './schedule-options.ts';
import { isFree, type Slot } from './when.ts';

/** One reason, and the person or room that it is about. */
export interface Stop {
  readonly by: 'fixed-booking' | 'last-week-of-term' | 'weekday' | 'person' | 'family' | 'room';
  readonly who?: string;
}

/** Knows for each member of staff and each room when they are free, asked once for each cell. */
export class Stops {
  readonly #grid: Grid;
  readonly #options: PlacingOptions;
  readonly #staffFree: readonly Uint8Array[];
  readonly #roomFree: readonly Uint8Array[];

  constructor(grid: Grid, options: PlacingOptions) {
    this.#grid = grid;
    this.#options = options;
    const cells = grid.days.length * grid.slots.length;
    const freeAt = (availability: Parameters<typeof isFree>[0]): Uint8Array =>
      Uint8Array.from({ length: cells }, (_, cell) =>
        isFree(availability, gridDay(grid, cell), gridSlot(grid, cell)) ? 1 : 0,
      );
    this.#staffFree = (options.staff ?? []).map(freeAt);
    this.#roomFree = (options.rooms ?? []).map(freeAt);
  }

  /** The first reason only, for speed. The window is the caller’s. */
  allows(meeting: Meeting, cell: number): boolean {
    return this.#each(meeting, cell).next().done === true;
  }

  /** Every reason. */
  all(meeting: Meeting, cell: number): Stop[] {
    return [...this.#each(meeting, cell)];
  }

  *#each(meeting: Meeting, cell: number): Generator<Stop, void, undefined> {
    const day = gridDay(this.#grid, cell);
    const slot = gridSlot(this.#grid, cell);
    const { fixed } = meeting;
    if (fixed !== undefined && !matches(fixed, day, slot)) yield { by: 'fixed-booking' };
    // What has been agreed may be on a day on which nothing new is put.
    if (fixed === undefined) yield* this.#habits(day);
    for (const at of meeting.staff) {
      const who = this.#options.staff?.[at]?.id;
      if (this.#staffFree[at]?.[cell] !== 1) yield { by: 'person', ...(who && { who }) };
    }
    if (meeting.family !== undefined && !isFree(meeting.family, day, slot)) {
      yield { by: 'family' };
    }
    yield* this.#noRoom(meeting, cell);
  }

  *#habits(day: GridDay): Generator<Stop, void, undefined> {
    const { weekdays, lastWeekOfTerm } = this.#options.capacity;
    if (day.lastWeekOfTerm && lastWeekOfTerm !== true) yield { by: 'last-week-of-term' };
    if (weekdays !== undefined && !weekdays.includes(day.weekday)) yield { by: 'weekday' };
  }

  *#noRoom(meeting: Meeting, cell: number): Generator<Stop, void, undefined> {
    if (this.#options.rooms === undefined) return;
    const suiting = meeting.rooms ?? this.#roomFree.map((_, room) => room);
    if (suiting.some((room) => this.#roomFree[room]?.[cell] === 1)) return;
    const who = suiting[0] === undefined ? undefined : this.#options.rooms[suiting[0]]?.id;
    yield { by: 'room', ...(who !== undefined && { who }) };
  }
}

const matches = (
  { on, start }: NonNullable<Meeting['fixed']>,
  { date }: GridDay,
  slot: Slot,
): boolean => on === date && (start === undefined || start === slot.start);
