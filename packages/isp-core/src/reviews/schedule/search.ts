/**
 * The thorough way, for what chains of moves cannot do: people, rooms, and brothers and sisters who
 * hinder each other in more than one place at once. Every placing of a block that needs a place is
 * tried with everything that follows, those that it pushes out are placed in their turn, and a
 * branch is left as soon as counting shows that it cannot end well. Complete where it ends by itself;
 * its steps are limited, because what it does can take for ever.
 */
import { Board } from './board.ts';
import { stillFits } from './still-fits.ts';
import { placingCount } from './meeting.ts';

export type Outcome = 'placed' | 'impossible' | 'given-up';

/** Up to so many blocks at once every branch is counted through, and the search is meant to end. */
export const SMALL = 24;
const STEPS = { small: 20_000, large: 400 };

/** Finds a place for a block that has none, moving others as needed; all or nothing. */
export function searchPlace(board: Board, block: number): Outcome {
  const free = board.placed.reduce((sum, placing) => sum + (placing >= 0 ? 1 : 0), 1);
  const small = free <= SMALL;
  const search = new Search(board, block, small ? STEPS.small : STEPS.large, small);
  if (!stillFits(search.firm, search.movable())) return 'impossible';
  if (search.settle([block])) return 'placed';
  return search.steps <= 0 ? 'given-up' : 'impossible';
}

class Search {
  /** Holds only what this branch has decided. */
  readonly firm: Board;
  steps: number;
  /** Holds those, and all others where they are for now. */
  readonly #board: Board;
  readonly #wanted: number;
  readonly #count: boolean;

  constructor(board: Board, wanted: number, steps: number, count: boolean) {
    this.#board = board;
    this.#wanted = wanted;
    this.firm = new Board(board.problem);
    this.steps = steps;
    this.#count = count;
  }

  /** The blocks that need a place and have none for certain yet. */
  movable(): number[] {
    return this.#board.problem.blocks.flatMap((_, block) => {
      const counts = (this.#board.placed[block] ?? -1) >= 0 || block === this.#wanted;
      return counts && (this.firm.placed[block] ?? -1) < 0 ? [block] : [];
    });
  }

  /** Places everything on the list; false leaves the board as it was. */
  settle(list: readonly number[]): boolean {
    const next = this.#narrowest(list);
    if (next === undefined) return true;
    const others = list.filter((block) => block !== next.block);
    for (const placing of this.#inOrder(next.block, next.placings)) {
      if (this.steps-- <= 0) return false;
      this.firm.place(next.block, placing);
      const pushed = this.#pushIn(next.block, placing);
      const waiting = [...others, ...pushed.map(([block]) => block)];
      if (this.#worthTrying(waiting) && this.settle(waiting)) return true;
      this.#board.remove(next.block);
      for (const [block, was] of pushed) this.#board.place(block, was);
      this.firm.remove(next.block);
      if (this.steps <= 0) return false;
    }
    return false;
  }

  #worthTrying(waiting: readonly number[]): boolean {
    if (waiting.length === 0 || !this.#count) return true;
    // Those that wait are on neither board, and count too.
    return stillFits(this.firm, [...new Set([...this.movable(), ...waiting])]);
  }

  /** The block with the fewest placings that the decisions so far leave it. */
  #narrowest(list: readonly number[]): { block: number; placings: number[] } | undefined {
    let best: { block: number; placings: number[] } | undefined;
    for (const block of list) {
      const placings = placingsLeft(this.firm, block);
      if (best === undefined || placings.length < best.placings.length) best = { block, placings };
    }
    return best;
  }

  /** Free places first: then nobody has to move. */
  #inOrder(block: number, placings: readonly number[]): number[] {
    const free = placings.filter((placing) => this.#board.canPlace(block, placing));
    const taken = placings.filter((placing) => !free.includes(placing));
    return [...free, ...taken];
  }

  /** Places a block, and takes off those in its way that are not decided. */
  #pushIn(block: number, placing: number): (readonly [number, number])[] {
    const pushed: (readonly [number, number])[] = [];
    for (;;) {
      const obstacle = this.#board.obstacle(block, placing);
      if (obstacle === undefined) break;
      const other = this.#board
        .inTheWay(obstacle, block)
        .find((each) => (this.firm.placed[each] ?? -1) < 0);
      if (other === undefined) throw new Error('Something that was decided is in the way.');
      pushed.push([other, this.#board.remove(other)]);
    }
    this.#board.place(block, placing);
    return pushed;
  }
}

export function placingsLeft(firm: Board, block: number): number[] {
  const own = firm.problem.blocks[block];
  if (own === undefined) return [];
  const all = Array.from({ length: placingCount(own) }, (_, placing) => placing);
  return all.filter((placing) => firm.canPlace(block, placing));
}
