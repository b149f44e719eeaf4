/** Whether the meetings of one cell can each have a room, and which. */
import type { Problem } from './problem.ts';

export class RoomsInCell {
  readonly #problem: Problem;

  constructor(problem: Problem) {
    this.#problem = problem;
  }

  /** Whether one more meeting finds a room beside those in the cell. */
  fit(cell: number, others: readonly number[], meeting: number): boolean {
    // Where every room suits everybody, the cell’s capacity has counted them already.
    if (this.#problem.roomsAlike) return true;
    return this.assign(cell, [...others, meeting]) !== undefined;
  }

  /**
   * A room for each meeting, by augmenting paths; undefined where there is none. `wishes` are tried
   * first.
   */
  assign(
    cell: number,
    meetings: readonly number[],
    wishes: readonly (number | undefined)[] = [],
  ): Map<number, number> | undefined {
    const holder = new Map<number, number>();
    const find = (at: number, seen: Set<number>): boolean => {
      for (const room of this.#suiting(cell, meetings[at] ?? 0, wishes[at])) {
        if (seen.has(room)) continue;
        seen.add(room);
        const other = holder.get(room);
        if (other !== undefined && !find(other, seen)) continue;
        holder.set(room, at);
        return true;
      }
      return false;
    };
    for (let at = 0; at < meetings.length; at++) if (!find(at, new Set())) return undefined;
    return new Map([...holder].map(([room, at]) => [meetings[at] ?? 0, room]));
  }

  #suiting(cell: number, meeting: number, wish: number | undefined): readonly number[] {
    const free = this.#problem.roomsFree(cell);
    const own = this.#problem.meetings[meeting]?.rooms;
    const suiting = own === undefined ? free : free.filter((room) => own.includes(room));
    if (wish === undefined || !suiting.includes(wish)) return suiting;
    return [wish, ...suiting.filter((room) => room !== wish)];
  }
}
