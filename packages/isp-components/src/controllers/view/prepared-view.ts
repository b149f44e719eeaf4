/** A plan as a server has cut it for one audience, ready to be shown: what travels instead of a whole plan. */
import type { View } from '@isp-kit/core/access';
import type { Plan } from '@isp-kit/core/plan';
import type { NextReview } from '@isp-kit/core/reviews';
import { isObject } from '../editing/plan-tree.ts';

/** What `viewFor` of `@isp-kit/core/access` gives, with the audience that it was cut for. It can be sent as JSON. */
export interface PreparedView extends View {
  readonly audience: string;
  /** What `nextReview` gave, null where it gave nothing. Left out, the element works it out itself. */
  readonly next?: NextReview | null;
}

/**
 * Whether it looks like a view of a plan of this version. Only what tells a mistake from a view is
 * looked at: a view comes from a server that has read the plan, and whatever is wrong deeper down
 * shows when it is drawn.
 */
export function isPreparedView(value: unknown): value is PreparedView {
  if (!isObject(value) || !isObject(value['plan'])) return false;
  const { plan, withheld, audience } = value;
  return (
    typeof audience === 'string' &&
    audience !== '' &&
    Array.isArray(withheld) &&
    plan['format'] === 'isp-plan' &&
    plan['schemaVersion'] === VERSION &&
    objects.every((key) => isObject(plan[key])) &&
    lists.every((key) => Array.isArray(plan[key]))
  );
}

/** The version that the templates are written for; a plan of another one is read first. */
const VERSION: Plan['schemaVersion'] = '1.0';

const objects: readonly (keyof Plan)[] = ['person', 'basis', 'about'];

const lists: readonly (keyof Plan)[] = [
  ...(['settings', 'people', 'voices', 'barriers', 'adjustments', 'provision'] as const),
  ...(['outcomes', 'delivery', 'progress', 'advice', 'reviews', 'agreements'] as const),
  ...(['transitions', 'concerns', 'documents', 'otherPlans'] as const),
];
