/** A plan in which no rule fails on 10 January 2030, and which still leaves something to judge. For tests of what prints findings. */
import type { Json } from '../kernel/json.ts';
import { planOf } from '../policy/engine/example-plans.ts';

const agreed = (n: number, party: string): Json => ({
  id: `00000000-0000-4000-8000-0000000001${n}`,
  ...{ party, position: 'agreed', revision: 3, on: '2029-06-24' },
});

export function wholePlan(patch: Readonly<Record<string, Json>> = {}): unknown {
  return planOf({
    base: 'targeted',
    patch: {
      '/reviews/0/nextReviewOn': '2030-06-12',
      '/agreements': [agreed(10, 'child'), agreed(11, 'family')],
      ...patch,
    },
  });
}
