/** Who is where at present, and what still fits. */
import { RoomsInCell } from './rooms-in-cell.ts';
import type { Block } from './meeting.ts';
import type { Problem } from './problem.ts';

/** What stands in the way of a placing, with the blocks of which one must go. */
export interface Obstacle {
  readonly by: 'person' | 'slot' | 'room' | 'day' | 'week';
  /** The person, cell, day or week that is taken. */
  readonly where: number;
}

export class Board {
  /** The most in any week, besides what the capacity says: lowered to level the load. */
  weekLimit = Number.POSITIVE_INFINITY;
  /** For each block the place of its placing, or -1. */
  readonly placed: Int32Array;
  readonly dayCount: Int32Array;
  readonly weekCount: Int32Array;
  readonly #inCell: number[][];
  readonly #busy = new Map<number, number>();
  readonly #rooms: RoomsInCell;
  readonly problem: Problem;

  constructor(problem: Problem) {
    this.problem = problem;
    const { days, weeks, slots } = problem.grid;
    this.placed = new Int32Array(problem.blocks.length).fill(-1);
    this.dayCount = new Int32Array(days.length);
    this.weekCount = new Int32Array(weeks.length);
    this.#inCell = Array.from({ length: days.length * slots.length }, () => []);
    this.#rooms = new RoomsInCell(problem);
  }

  /** The meetings in a cell. */
  inCell(cell: number): readonly number[] {
    return this.#inCell[cell] ?? [];
  }

  /** The cells of a block’s placing. */
  cellsOf(block: number, placing: number): number[] {
    const { meetings, placings } = this.#block(block);
    const at = placing * meetings.length;
    return [...placings.subarray(at, at + meetings.length)];
  }

  /** Undefined where the block, which is nowhere now, can have the placing. */
  obstacle(block: number, placing: number): Obstacle | undefined {
    const { meetings, placings } = this.#block(block);
    const size = meetings.length;
    const first = placings[placing * size] ?? 0;
    for (let i = 0; i < size; i++) {
      const found = this.#cellObstacle(meetings[i] ?? 0, placings[placing * size + i] ?? 0);
      if (found) return found;
    }
    const day = this.problem.dayOf(first);
    if ((this.dayCount[day] ?? 0) + size > this.problem.dayCap) return { by: 'day', where: day };
    const week = this.problem.weekOf(day);
    const cap = Math.min(this.problem.weekCap, this.weekLimit);
    if ((this.weekCount[week] ?? 0) + size > cap) return { by: 'week', where: week };
    return undefined;
  }

  canPlace = (block: number, placing: number): boolean =>
    this.obstacle(block, placing) === undefined;

  place(block: number, placing: number): void {
    this.placed[block] = placing;
    this.#count(block, placing, 1);
  }

  /** Takes a block off, and says where it was. */
  remove(block: number): number {
    const placing = this.placed[block] ?? -1;
    this.#count(block, placing, -1);
    this.placed[block] = -1;
    return placing;
  }

  /** The blocks of which at least one must go before the obstacle does. */
  inTheWay({ by, where }: Obstacle, block: number): number[] {
    if (by === 'person') {
      const other = this.#busy.get(where);
      return other === undefined ? [] : [other];
    }
    const cells = by === 'slot' || by === 'room' ? [where] : this.#cellsIn(by, where);
    const found = new Set<number>();
    for (const cell of cells) {
      for (const meeting of this.inCell(cell)) found.add(this.problem.blockOf(meeting));
    }
    found.delete(block);
    return [...found];
  }

  /** Everything that keeps a single meeting out of a cell, with the most in a week as the capacity has it. */
  hindrances(meeting: number, cell: number): Obstacle[] {
    const { problem } = this;
    const found: Obstacle[] = [];
    for (const person of problem.peopleOf(meeting)) {
      const key = problem.busyKey(person, cell);
      if (this.#busy.has(key)) found.push({ by: 'person', where: person });
    }
    const others = this.inCell(cell);
    if (others.length >= problem.cellCap(cell)) found.push({ by: 'slot', where: cell });
    else if (!this.#rooms.fit(cell, others, meeting)) found.push({ by: 'room', where: cell });
    const day = problem.dayOf(cell);
    if ((this.dayCount[day] ?? 0) >= problem.dayCap) found.push({ by: 'day', where: day });
    const week = problem.weekOf(day);
    if ((this.weekCount[week] ?? 0) >= problem.weekCap) found.push({ by: 'week', where: week });
    return found;
  }

  /** The rooms of a cell’s meetings, where there are rooms: those that are wished for, if they can be. */
  roomsIn(cell: number, wish: (meeting: number) => number | undefined): Map<number, number> {
    const meetings = this.inCell(cell).toSorted((a, b) => a - b);
    return this.#rooms.assign(cell, meetings, meetings.map(wish)) ?? new Map<number, number>();
  }

  #cellsIn(by: 'day' | 'week', where: number): number[] {
    const { grid } = this.problem;
    const days = by === 'day' ? { from: where, to: where + 1 } : grid.weeks[where];
    if (days === undefined) return [];
    const size = grid.slots.length;
    return Array.from({ length: (days.to - days.from) * size }, (_, i) => days.from * size + i);
  }

  #cellObstacle(meeting: number, cell: number): Obstacle | undefined {
    for (const person of this.problem.peopleOf(meeting)) {
      const key = this.problem.busyKey(person, cell);
      if (this.#busy.has(key)) return { by: 'person', where: key };
    }
    const others = this.inCell(cell);
    if (others.length >= this.problem.cellCap(cell)) return { by: 'slot', where: cell };
    if (!this.#rooms.fit(cell, others, meeting)) return { by: 'room', where: cell };
    return undefined;
  }

  #count(block: number, placing: number, step: 1 | -1): void {
    const { meetings } = this.#block(block);
    this.cellsOf(block, placing).forEach((cell, i) => {
      const meeting = meetings[i] ?? 0;
      const list = this.#inCell[cell];
      if (step === 1) list?.push(meeting);
      else list?.splice(list.indexOf(meeting), 1);
      for (const person of this.problem.peopleOf(meeting)) {
        const key = this.problem.busyKey(person, cell);
        if (step === 1) this.#busy.set(key, block);
        else this.#busy.delete(key);
      }
      const day = this.problem.dayOf(cell);
      this.dayCount[day] = (this.dayCount[day] ?? 0) + step;
      const week = this.problem.weekOf(day);
      this.weekCount[week] = (this.weekCount[week] ?? 0) + step;
    });
  }

  #block(block: number): Block {
    const found = this.problem.blocks[block];
    if (found === undefined) throw new RangeError(`There is no block ${block}.`);
    return found;
  }
}
