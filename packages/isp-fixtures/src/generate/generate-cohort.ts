/** Whole cohorts of invented plans, one at a time, so that any number of them needs no more memory than one. */
import type { JsonObject } from '../json.ts';
import { newChild, newFamily, type Child } from './child.ts';
import { dayFrom, type Day } from './days.ts';
import { settingShares, shareAt } from './layer-shares.ts';
import { makePlan } from './make-plan.ts';
import { randomFrom } from './random.ts';
import { settingOf, type CohortSetting, type Setting } from './setting-of.ts';
import { newStory } from './story.ts';

export interface CohortOptions {
  /** The same seed, size, setting and day give the same plans, byte for byte, everywhere. */
  readonly seed: string | number;
  /** How many plans. */
  readonly size: number;
  /** One setting of that kind; without it an authority, with settings of every kind. */
  readonly setting?: CohortSetting;
  /** The day on which the plans are set, `YYYY-MM-DD`. */
  readonly today: string;
}

/** How many plans a setting has, where the cohort is an authority’s. */
const plansEach: Readonly<Record<CohortSetting, readonly [number, number]>> = {
  nursery: [4, 12],
  primary: [40, 80],
  secondary: [160, 280],
  special: [60, 140],
  college: [60, 150],
};

/** How often somebody is the brother or sister of the one before. */
const SIBLINGS = 0.1;

/**
 * Yields `size` plans, each a plain object that `parsePlan` takes. Neither the clock nor chance has
 * a part in it.
 */
export function* generateCohort(options: CohortOptions): Generator<JsonObject, void, undefined> {
  const { seed, size, setting, today } = options;
  if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(today)) {
    throw new RangeError(`“${today}” is not a day such as 2026-11-22.`);
  }
  const day = dayFrom(today);
  if (setting) return yield* plansOf(settingOf(seed, setting, 0), { seed, day, size });
  let left = size;
  for (let index = 0; left > 0; index++) {
    const random = randomFrom(seed, 'authority', index);
    const kind = kindAt(random.float());
    const count = Math.min(left, random.int(...plansEach[kind]));
    yield* plansOf(settingOf(seed, kind, index), { seed, day, size: count });
    left -= count;
  }
}

/** A kind of setting, so that plans, and not settings, come out in their shares. */
function kindAt(at: number): CohortSetting {
  const kinds = Object.keys(plansEach) as CohortSetting[];
  const weights = kinds.map(
    (kind) =>
      [kind, (2 * settingShares[kind]) / (plansEach[kind][0] + plansEach[kind][1])] as const,
  );
  const total = weights.reduce((sum, [, weight]) => sum + weight, 0);
  const shares = Object.fromEntries(weights.map(([kind, weight]) => [kind, weight / total]));
  return shareAt(shares as Record<CohortSetting, number>, at);
}

interface CohortOfSetting {
  readonly seed: string | number;
  readonly day: Day;
  readonly size: number;
}

function* plansOf(
  setting: Setting,
  { seed, day, size }: CohortOfSetting,
): Generator<JsonObject, void, undefined> {
  let siblings: readonly Child[] = [];
  const offset = randomFrom(seed, 'offset', setting.name).float();
  for (let serial = 1; serial <= size; serial++) {
    const random = randomFrom(
      seed,
      'plan',
      setting.kind,
      setting.establishment,
      setting.name,
      serial,
    );
    if (!random.chance(SIBLINGS)) siblings = [];
    const family = siblings[0]?.family ?? newFamily(random);
    const child = newChild(random, setting, family, { today: day, siblings });
    siblings = [...siblings, child];
    // Steps of the golden ratio fall evenly, however few there are.
    const at = (offset + serial * 0.618_033_988_749_894_9) % 1;
    yield makePlan(newStory(random, setting, child, { today: day, at }), seed, serial);
  }
}
