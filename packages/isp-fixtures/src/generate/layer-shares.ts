/** How many plans of a setting are of each kind: life-like guesses, and nobody’s statistics. */
import type { CohortSetting } from './setting-of.ts';

/** `adjustments` is a record of adjustments, without a plan; the others are the highest layer of a plan. */
export type Standing = 'adjustments' | 'targeted' | 'targeted-plus' | 'specialist';

export const layerShares: Readonly<Record<CohortSetting, Readonly<Record<Standing, number>>>> = {
  nursery: { adjustments: 0.05, targeted: 0.65, 'targeted-plus': 0.24, specialist: 0.06 },
  primary: { adjustments: 0.08, targeted: 0.52, 'targeted-plus': 0.24, specialist: 0.16 },
  secondary: { adjustments: 0.1, targeted: 0.5, 'targeted-plus': 0.22, specialist: 0.18 },
  special: { adjustments: 0, targeted: 0, 'targeted-plus': 0, specialist: 1 },
  college: { adjustments: 0.08, targeted: 0.42, 'targeted-plus': 0.15, specialist: 0.35 },
};

/** Of an authority’s plans, how many are in each kind of setting. */
export const settingShares: Readonly<Record<CohortSetting, number>> = {
  nursery: 0.06,
  primary: 0.42,
  secondary: 0.34,
  special: 0.1,
  college: 0.08,
};

/** One of the keys, as often as its share says; `at` is from 0 up to 1. */
export function shareAt<Key extends string>(
  shares: Readonly<Record<Key, number>>,
  at: number,
): Key {
  const keys = Object.keys(shares) as Key[];
  let rest = at;
  for (const key of keys) {
    rest -= shares[key];
    if (rest < 0) return key;
  }
  return keys.findLast((key) => shares[key] > 0) as Key;
}
