/** The day on which a child's people meet, as far as the plan names one: what can be told without counting. */
import type { PlainDate } from '../kernel/plain-date.ts';
import type { Plan } from '../plan/plan.ts';

export type PlannedMeeting =
  /** A day is set, today or later. */
  | { readonly state: 'planned'; readonly on: PlainDate }
  /** A day was set and has passed, and no review is recorded for it. */
  | { readonly state: 'passed'; readonly on: PlainDate };

/**
 * The next day that is planned, or where there is none the last that has passed unrecorded. Any
 * meeting that is planned counts here, also one that does not look at the whole plan; where none is,
 * the day that the latest review agreed. Undefined for a closed plan.
 */
export function plannedMeeting(
  plan: Pick<Plan, 'status' | 'reviews'>,
  today: PlainDate,
): PlannedMeeting | undefined {
  if (plan.status === 'closed') return undefined;
  const days = plannedDays(plan).toSorted();
  const coming = days.find((day) => day >= today);
  if (coming !== undefined) return { state: 'planned', on: coming };
  const passed = days.at(-1);
  return passed === undefined ? undefined : { state: 'passed', on: passed };
}

function plannedDays({ reviews }: Pick<Plan, 'reviews'>): PlainDate[] {
  const planned = reviews
    .filter((review) => review.status === 'planned')
    .flatMap((review) => review.plannedFor ?? []);
  if (planned.length > 0) return planned;
  const held = reviews.filter((review) => review.status === 'held');
  const latest = held.toSorted((a, b) => (a.heldOn ?? '').localeCompare(b.heldOn ?? '')).at(-1);
  return latest?.nextReviewOn === undefined ? [] : [latest.nextReviewOn];
}
