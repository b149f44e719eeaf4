/** Why a review has no place, and what would give it one. */
import { dateInWords } from '../date-in-words.ts';
import type { Board } from './board.ts';
import { dayInWords } from './day-in-words.ts';
import { firstDayFrom, reachesPast } from './grid.ts';
import { gridDay, gridSlot } from './grid-places.ts';
import type { Meeting } from './meeting.ts';
import { firstDayAfter } from './placings.ts';
import { reasonsAt, type Reason } from './reasons.ts';
import type { StoppedBy, UnplacedReview, WayOut } from './schedule.ts';
import type { Stops } from './stops.ts';
import { stoppedMessage, wayMessage, type Names } from './unplaced-messages.ts';

const MOST_WAYS = 3;

/** Explains one meeting that is nowhere on the finished board. */
export class Explainer {
  readonly #board: Board;
  readonly #stops: Stops;
  readonly #names: Names;

  constructor(board: Board, stops: Stops) {
    this.#board = board;
    this.#stops = stops;
    const { staff = [], rooms = [] } = board.problem.options;
    this.#names = new Map([...staff, ...rooms].map(({ id, name }) => [id, name ?? id]));
  }

  explain(at: number, certain: boolean): UnplacedReview | undefined {
    const meeting = this.#board.problem.meetings[at];
    if (meeting === undefined) return undefined;
    const { id, plan, kinds, earliest, latest } = meeting;
    const { today } = this.#board.problem.options;
    const shared = { id, plan, kinds, earliest, latest, certain };
    if (latest < today) {
      const waysOut = this.#late(at);
      const message = `The last day for it was ${dateInWords(latest)}.`;
      return { ...shared, stoppedBy: 'deadline-passed', message, waysOut };
    }
    const cells = this.#window(meeting);
    const reasons = cells.map((cell) => ({ cell, reasons: this.#reasons(at, cell) }));
    const stoppedBy = this.#stoppedBy(meeting, reasons);
    const message = stoppedMessage(stoppedBy, meeting, this.#board.problem.grid.knownTo);
    return { ...shared, stoppedBy, message, waysOut: this.#ways(reasons) };
  }

  #reasons = (meeting: number, cell: number): Reason[] =>
    reasonsAt(this.#board, this.#stops, meeting, cell);

  #window({ earliest, latest }: Pick<Meeting, 'earliest' | 'latest'>): number[] {
    const { grid } = this.#board.problem;
    const size = grid.slots.length;
    const [from, to] = [firstDayFrom(grid, earliest) * size, firstDayAfter(grid, latest) * size];
    return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
  }

  #stoppedBy(meeting: Meeting, all: readonly Found[]): StoppedBy {
    if (meeting.fixed !== undefined) return 'fixed-booking';
    const { grid } = this.#board.problem;
    // What the calendar does not tell may hold a day for it, so nothing else is to blame yet.
    if (reachesPast(grid, meeting.latest)) return 'not-known';
    if (all.length === 0) return 'no-school-day';
    const counts = new Map<StoppedBy, number>();
    for (const { reasons } of all) {
      const [only] = reasons;
      if (only === undefined || reasons.length > 1) continue;
      counts.set(only.by, (counts.get(only.by) ?? 0) + 1);
    }
    const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
    return most?.[0] ?? everywhere(all) ?? 'several';
  }

  /** Cells that a single change would open: the earliest for each change. */
  #ways(all: readonly Found[]): WayOut[] {
    const ways = new Map<string, WayOut>();
    for (const { cell, reasons } of all) {
      const [only] = reasons;
      if (only === undefined || reasons.length > 1) continue;
      const key = `${only.by} ${only.who ?? ''}`;
      if (!ways.has(key)) ways.set(key, this.#way(only, cell));
    }
    return [...ways.values()].slice(0, MOST_WAYS);
  }

  #way({ by, who }: Reason, cell: number): WayOut {
    const { grid } = this.#board.problem;
    const { date } = gridDay(grid, cell);
    const { start } = gridSlot(grid, cell);
    const message = wayMessage({ by, ...(who !== undefined && { who }) }, date, start, this.#names);
    return { change: by, on: date, start, ...(who !== undefined && { who }), message };
  }

  /** The first place that is free after the last day. */
  #late(meeting: number): WayOut[] {
    const { grid, options } = this.#board.problem;
    const latest = grid.days.at(-1)?.date ?? options.today;
    for (const cell of this.#window({ earliest: options.today, latest })) {
      if (this.#reasons(meeting, cell).length > 0) continue;
      const { date } = gridDay(grid, cell);
      const { start } = gridSlot(grid, cell);
      const message = `The first time that is free for it is ${dayInWords(date)} at ${start}.`;
      return [{ change: 'hold-late', on: date, start, message }];
    }
    return [];
  }
}

interface Found {
  readonly cell: number;
  readonly reasons: readonly Reason[];
}

/** A reason that stands in the way everywhere, if not alone. */
function everywhere([first, ...others]: readonly Found[]): StoppedBy | undefined {
  return first?.reasons.find(({ by }) =>
    others.every(({ reasons }) => reasons.some((each) => each.by === by)),
  )?.by;
}
