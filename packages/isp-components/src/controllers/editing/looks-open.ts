/** Whether a value can be drawn as a plan before it was read as one. */
import type { Plan } from '@isp-kit/core/plan';
import { hasPlanShape } from '../plan-shape.ts';
import { isObject } from './plan-tree.ts';

export const hasId = (value: unknown): boolean =>
  isObject(value) && typeof value['id'] === 'string';

/** What reads plans comes a moment later, and says of the rest whether it is one. */
export function looksLikePlan(value: unknown): value is Plan {
  return hasId(value) && hasPlanShape(value, hasId);
}
