/** Numbers that look random and are the same for the same seed, in every browser and on every machine. */

export interface Random {
  /** From 0 up to 1. */
  readonly float: () => number;
  /** A whole number from `min` to `max`, both included. */
  readonly int: (min: number, max: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly pick: <T>(list: readonly [T, ...T[]]) => T;
  /** That many different entries, or all of them, in the list’s order. */
  readonly some: <T>(list: readonly T[], count: number) => T[];
  /** 32 random bits. */
  readonly bits: () => number;
}

/** The same seed and the same labels give the same numbers, whatever else was asked for before. */
export function randomFrom(...labels: readonly (string | number)[]): Random {
  const bits = sfc32(labels.join('\u0000'));
  const float = () => bits() / 2 ** 32;
  const int = (min: number, max: number) => min + Math.floor(float() * (max - min + 1));
  return {
    bits,
    float,
    int,
    chance: (probability) => float() < probability,
    pick: (list) => list[int(0, list.length - 1)] ?? list[0],
    some: (list, count) => {
      let needed = Math.min(count, list.length);
      return list.filter((_, i) => {
        const taken = float() * (list.length - i) < needed;
        if (taken) needed--;
        return taken;
      });
    },
  };
}

/** sfc32, the “small fast counting” generator of Chris Doty-Humphrey’s PractRand, with 128 bits of state. */
function sfc32(seed: string): () => number {
  const hash = xmur3(seed);
  let [a, b, c, counter] = [hash(), hash(), hash(), 1];
  const next = () => {
    const sum = (a + b + counter++) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return sum >>> 0;
  };
  for (let i = 0; i < 12; i++) next();
  return next;
}

/** Seeds from text: Austin Appleby’s MurmurHash3, its mixing steps for 32 bits, as bryc’s xmur3 has them. */
function xmur3(text: string): () => number {
  let hash = 1779033703 ^ text.length;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 3432918353);
    hash = (hash << 13) | (hash >>> 19);
  }
  return () => {
    hash = Math.imul(hash ^ (hash >>> 16), 2246822507);
    hash = Math.imul(hash ^ (hash >>> 13), 3266489909);
    hash ^= hash >>> 16;
    return hash >>> 0;
  };
}
