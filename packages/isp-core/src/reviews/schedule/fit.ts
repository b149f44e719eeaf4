/**
 * Counting alone: whether units, each with the leaves that it may be on, fit a tree of caps (leaf,
 * day, week). People, rooms and brothers and sisters are left out, so a “no” is certain, and a
 * “yes” is not. Exact for what it counts: augmenting paths in a laminar network.
 */

export interface Caps {
  /** The most on a leaf. */
  readonly leaf: (leaf: number) => number;
  readonly dayOf: (leaf: number) => number;
  readonly day: (day: number) => number;
  readonly weekOf: (day: number) => number;
  readonly week: (week: number) => number;
}

/** Whether every unit finds a leaf. */
export function fits(units: readonly (readonly number[])[], caps: Caps): boolean {
  const counts = new Counts(units, caps);
  // Those with least choice first: then few have to move.
  const order = units.map((_, unit) => unit).toSorted((a, b) => size(units, a) - size(units, b));
  return order.every((unit) => counts.add(unit));
}

const size = (units: readonly (readonly number[])[], unit: number): number =>
  units[unit]?.length ?? 0;

type Level = 'leaf' | 'day' | 'week';

class Counts {
  readonly #units: readonly (readonly number[])[];
  readonly #caps: Caps;
  readonly #leafOf: number[];
  readonly #on = {
    leaf: new Map<number, Set<number>>(),
    day: new Map<number, Set<number>>(),
    week: new Map<number, Set<number>>(),
  };

  constructor(units: readonly (readonly number[])[], caps: Caps) {
    this.#units = units;
    this.#caps = caps;
    this.#leafOf = new Array<number>(units.length).fill(-1);
  }

  add(unit: number): boolean {
    const cameFrom = new Map<number, { unit: number; leaf: number } | undefined>([
      [unit, undefined],
    ]);
    const spent = new Set<string>();
    for (const next of cameFrom.keys()) {
      for (const leaf of this.#units[next] ?? []) {
        const full = this.#fullAt(leaf);
        if (full === undefined) {
          this.#shift(next, leaf, cameFrom);
          return true;
        }
        const key = `${full.level} ${full.at}`;
        if (spent.has(key)) continue;
        spent.add(key);
        for (const other of this.#on[full.level].get(full.at) ?? []) {
          if (!cameFrom.has(other)) cameFrom.set(other, { unit: next, leaf });
        }
      }
    }
    return false;
  }

  /** Everyone along the path takes the leaf of the next one. */
  #shift(
    unit: number,
    leaf: number,
    cameFrom: ReadonlyMap<number, { unit: number; leaf: number } | undefined>,
  ): void {
    const before = cameFrom.get(unit);
    this.#put(unit, leaf);
    if (before !== undefined) this.#shift(before.unit, before.leaf, cameFrom);
  }

  #put(unit: number, leaf: number): void {
    const old = this.#leafOf[unit] ?? -1;
    if (old >= 0) for (const set of this.#setsOf(old)) set.delete(unit);
    this.#leafOf[unit] = leaf;
    for (const set of this.#setsOf(leaf)) set.add(unit);
  }

  #fullAt(leaf: number): { level: Level; at: number } | undefined {
    const day = this.#caps.dayOf(leaf);
    const week = this.#caps.weekOf(day);
    if (this.#size('leaf', leaf) >= this.#caps.leaf(leaf)) return { level: 'leaf', at: leaf };
    if (this.#size('day', day) >= this.#caps.day(day)) return { level: 'day', at: day };
    if (this.#size('week', week) >= this.#caps.week(week)) return { level: 'week', at: week };
    return undefined;
  }

  #size = (level: Level, at: number): number => this.#on[level].get(at)?.size ?? 0;

  #setsOf(leaf: number): Set<number>[] {
    const day = this.#caps.dayOf(leaf);
    return [
      this.#set('leaf', leaf),
      this.#set('day', day),
      this.#set('week', this.#caps.weekOf(day)),
    ];
  }

  #set(level: Level, at: number): Set<number> {
    const found = this.#on[level].get(at) ?? new Set<number>();
    this.#on[level].set(at, found);
    return found;
  }
}
