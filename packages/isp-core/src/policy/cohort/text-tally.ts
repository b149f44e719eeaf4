/**
 * Counts in how many plans a text stands, in a fixed amount of memory: no text is kept, only two
 * numbers made of it, how often it was met, and the plan in which it was met first.
 *
 * While there is room, the counts are exact. When the room is used up, every count is lowered by one
 * and what comes to nothing is dropped (Misra and Gries 1982): with room for `k` texts and `n` texts
 * met in all, a count is then too low by at most `2n / k`, and never too high. Two texts share both
 * numbers about once in 10^19 pairs; such a pair would be taken for one text.
 */

/** Where a text stands. */
export interface TextPlace {
  /** The plan’s id. */
  readonly plan: string;
  /** JSON Pointer to the line. */
  readonly at: string;
}

/** A text that stands in several plans. */
export interface Tallied {
  /** In how many plans, or a little fewer where the room was used up. */
  readonly count: number;
  /** The first plans in which it was met. */
  readonly places: readonly TextPlace[];
}

/** A text in two numbers of 32 bits. */
export type TextKey = readonly [number, number];

interface Entry {
  count: number;
  readonly other: number;
  readonly places: TextPlace[];
}

/** How many plans are named for each text. */
const NAMED = 10;

/** Counts texts. Room for `room` texts at a time, at some 400 bytes each. */
export function textTally(room: number): {
  readonly add: (key: TextKey, place: TextPlace) => void;
  readonly atLeast: (plans: number) => Tallied[];
} {
  const entries = new Map<number, Entry>();
  const add = ([key, other]: TextKey, place: TextPlace) => {
    const at = key * 2 ** 21 + (other >>> 11);
    const known = entries.get(at);
    if (known?.other === other) {
      known.count++;
      if (known.places.length < NAMED) known.places.push(place);
      return;
    }
    if (entries.size >= room) lowerAll(entries, room / 2);
    entries.set(at, { count: 1, other, places: [place] });
  };
  const atLeast = (plans: number) => [...entries.values()].filter(({ count }) => count >= plans);
  return { add, atLeast };
}

function lowerAll(entries: Map<number, Entry>, until: number): void {
  while (entries.size > until) {
    for (const [key, entry] of entries) {
      entry.count--;
      if (entry.count === 0) entries.delete(key);
    }
  }
}
