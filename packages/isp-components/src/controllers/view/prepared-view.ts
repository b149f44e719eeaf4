/** A plan as a server has cut it for one audience, ready to be shown: what travels instead of a whole plan. */
import type { View } from '@isp-kit/core/access';
import type { NextReview } from '@isp-kit/core/reviews';
import { isObject } from '../editing/plan-tree.ts';
import { hasPlanShape } from '../plan-shape.ts';

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
  if (!isObject(value)) return false;
  const { plan, withheld, audience } = value;
  return (
    typeof audience === 'string' && audience !== '' && Array.isArray(withheld) && hasPlanShape(plan)
  );
}
