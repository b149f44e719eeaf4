/** The outline of a plan, for a first look at what a host hands over: it tells a plan of this version from anything else. */
import type { Plan } from '@isp-kit/core/plan';
import { isObject } from './editing/plan-tree.ts';

/** The version that the templates are written for; a plan of another one is read first. */
const VERSION: Plan['schemaVersion'] = '1.0';

const objects: readonly (keyof Plan)[] = ['person', 'basis', 'about'];

const lists: readonly (keyof Plan)[] = [
  ...(['settings', 'people', 'voices', 'barriers', 'adjustments', 'provision'] as const),
  ...(['outcomes', 'delivery', 'progress', 'advice', 'reviews', 'agreements'] as const),
  ...(['transitions', 'concerns', 'documents', 'otherPlans'] as const),
];

/** Whether it has every part of a plan, each a list of `isLine` or an object where it has to be one. */
export function hasPlanShape(
  value: unknown,
  isLine: (line: unknown) => boolean = () => true,
): value is Plan {
  return (
    isObject(value) &&
    value['format'] === 'isp-plan' &&
    value['schemaVersion'] === VERSION &&
    objects.every((key) => isObject(value[key])) &&
    lists.every((key) => {
      const list: unknown = value[key];
      return Array.isArray(list) && list.every(isLine);
    })
  );
}
