/** Whether a value can be drawn as a plan before it was read as one. */
import type { Plan } from '@isp-kit/core/plan';
import { isObject } from './plan-tree.ts';

/** The version that the templates are written for; a plan of another one is read first. */
const VERSION: Plan['schemaVersion'] = '1.0';

const objects: readonly (keyof Plan)[] = ['person', 'basis', 'about'];

const lists: readonly (keyof Plan)[] = [
  ...(['settings', 'people', 'voices', 'barriers', 'adjustments', 'provision'] as const),
  ...(['outcomes', 'delivery', 'progress', 'advice', 'reviews', 'agreements'] as const),
  ...(['transitions', 'concerns', 'documents', 'otherPlans'] as const),
];

/**
 * A first look at what a host hands over. It only tells a plan of this version from anything else:
 * what reads plans comes a moment later, and says of the rest whether it is one.
 */
export function looksLikePlan(value: unknown): value is Plan {
  return (
    isObject(value) &&
    typeof value['id'] === 'string' &&
    value['format'] === 'isp-plan' &&
    value['schemaVersion'] === VERSION &&
    objects.every((key) => isObject(value[key])) &&
    lists.every((key) => {
      const list: unknown = value[key];
      return (
        Array.isArray(list) &&
        list.every((line: unknown) => isObject(line) && typeof line['id'] === 'string')
      );
    })
  );
}
