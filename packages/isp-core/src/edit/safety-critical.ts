/**
 * What two people's changes are never put together in, since half of one and half of the other can be
 * worse than either: how the child communicates, what keeps them safe, and who may see a line.
 */
import { isObject, textOf, type Json } from '../kernel/json.ts';
import { sameJson } from '../kernel/same-json.ts';

interface Sides {
  readonly base: Json | undefined;
  readonly ours: Json | undefined;
  readonly theirs: Json | undefined;
}

/** Lines of these lists, by their `kind`. */
const safetyKinds: Readonly<Record<string, readonly string[]>> = {
  adjustments: ['communication', 'equipment'],
  otherPlans: ['health-care', 'risk-assessment', 'evacuation'],
};

/** Why changes of both sides at this place must be decided on as a whole, if they must. */
export function keptTogether(
  path: readonly string[],
  sides: Sides,
): 'safety' | 'privacy' | undefined {
  const [part, inner] = path;
  if (path.length === 2 && part === 'person' && inner === 'communication') return 'safety';
  const values = [sides.base, sides.ours, sides.theirs];
  const kinds = path.length === 2 ? (safetyKinds[part ?? ''] ?? []) : [];
  if (values.some((value) => isObject(value) && kinds.includes(textOf(value['kind'])))) {
    return 'safety';
  }
  const [base, ours, theirs] = values.map((v) => (isObject(v) ? v['restricted'] : undefined));
  return sameJson(base, ours) && sameJson(base, theirs) ? undefined : 'privacy';
}
