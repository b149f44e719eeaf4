/** Which of the planned reviews is most likely the one that is held today. */
import type { Plan, Review } from '@isp-kit/core/plan';
import { monthsLater } from './months-later.ts';

/** The planned review that is nearest to today: within a month, it is most likely this one. */
export function plannedReview(plan: Plan, today: string): Review | undefined {
  return plan.reviews
    .filter(({ status, plannedFor: day }) => status === 'planned' && day !== undefined)
    .filter(({ plannedFor: day = '' }) => day <= monthsLater(today, 1))
    .toSorted((a, b) => (b.plannedFor ?? '').localeCompare(a.plannedFor ?? ''))[0];
}
