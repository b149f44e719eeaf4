/**
 * Knows which parts of a plan something was made of, and hands it out again for the next plan as
 * long as those parts are the same. Plans that come of one another by edits share what no edit
 * touched, so that after a change in one part most of what was made still stands.
 */
import type { Plan } from '../../plan/plan.ts';

type Parts = Readonly<Record<PropertyKey, unknown>>;

/** Each part that was read, as it was; under `keys`, which parts there are. */
type Reads = Map<PropertyKey, unknown>;

interface Made<Value> {
  readonly value: Value;
  readonly reads: Reads;
}

/** Stands for the order and the names of the parts, which some look at. No part is called so. */
const keys = Symbol('keys');

/**
 * What `make` gives under this name, made anew only where something that it was made of is another;
 * it is given what it made for the plan before, of which much may still serve.
 */
export type Keep = <Value>(name: unknown, make: (before?: Value) => Value) => Value;

export interface PartReader {
  /** From here on this plan is read; gives it back as a plan that tells the reader what is read of it. */
  readonly turnTo: (plan: Plan) => Plan;
  readonly keep: Keep;
  /** Whether `keep` would give something under this name that is made already. */
  readonly has: (name: unknown) => boolean;
}

export function partReader(): PartReader {
  const made = new Map<unknown, Made<unknown>>();
  /** What is being made now, the innermost last. Whoever asks for a thing has read all that it was made of. */
  const making: Reads[] = [];
  let current: Parts = {};
  const note = (key: PropertyKey, value: unknown) => {
    for (const reads of making) reads.set(key, value);
  };
  const stands = ({ reads }: Made<unknown>) =>
    [...reads].every(([key, value]) => (key === keys ? keysOf(current) : current[key]) === value);
  const has = (name: unknown) => {
    const known = made.get(name);
    return known !== undefined && stands(known);
  };
  return {
    has,
    turnTo(plan) {
      current = plan;
      return watched(plan, note);
    },
    keep(name, make) {
      // Under this name stands what this very function made.
      const known = made.get(name) as Made<ReturnType<typeof make>> | undefined;
      const now = known && stands(known) ? known : makeOf(() => make(known?.value), making);
      made.set(name, now);
      const { value, reads } = now;
      for (const [key, part] of reads) note(key, part);
      return value;
    },
  };
}

function makeOf<Value>(make: () => Value, making: Reads[]): Made<Value> {
  const reads: Reads = new Map();
  making.push(reads);
  try {
    return { value: make(), reads };
  } finally {
    making.pop();
  }
}

const keysOf = (parts: object): string => Reflect.ownKeys(parts).join(' ');

/** The plan, telling `note` of each part that is read of it. */
function watched(plan: Plan, note: (key: PropertyKey, value: unknown) => void): Plan {
  const read = (parts: Plan, key: PropertyKey): void => {
    note(key, (parts as unknown as Parts)[key]);
  };
  return new Proxy(plan, {
    get(parts, key): unknown {
      read(parts, key);
      return (parts as unknown as Parts)[key];
    },
    has(parts, key) {
      read(parts, key);
      return key in parts;
    },
    getOwnPropertyDescriptor(parts, key) {
      read(parts, key);
      return Reflect.getOwnPropertyDescriptor(parts, key);
    },
    ownKeys(parts) {
      note(keys, keysOf(parts));
      return Reflect.ownKeys(parts);
    },
  });
}
