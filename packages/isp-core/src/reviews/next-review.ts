/** When the child's people next meet, in the one way in which pages and lists tell it. */
import type { PlainDate } from '../kernel/plain-date.ts';
import type { Plan } from '../plan/plan.ts';
import { yearlyReview } from './deadline-kinds/yearly-review.ts';
import { plannedMeeting, type PlannedMeeting } from './planned-meeting.ts';
import type { DeadlineOptions } from './review-policy.ts';

export type NextReview =
  | PlannedMeeting
  /** No day is set; a review should be held by then. `soon` once the profile's notice has begun. */
  | { readonly state: 'due'; readonly by: PlainDate; readonly soon?: true }
  /** No day is set, and the day by which it should have been held has passed. */
  | { readonly state: 'overdue'; readonly by: PlainDate };

export interface NextReviewOptions extends Omit<DeadlineOptions, 'profile'> {
  /** Without one no day can be counted, and only what the plan itself names is told. */
  readonly profile: DeadlineOptions['profile'] | undefined;
}

/**
 * The meeting that is planned, else the day by which the review of the whole plan is due. A day that
 * has passed unrecorded is told while the review is not overdue. Undefined for a closed plan, and
 * where neither is known.
 */
export function nextReview(
  plan: Plan,
  { profile, ...options }: NextReviewOptions,
): NextReview | undefined {
  const meeting = plannedMeeting(plan, options.today);
  if (meeting?.state === 'planned' || profile === undefined) return meeting;
  const due = dueDay(plan, { ...options, profile });
  return due?.state === 'overdue' ? due : (meeting ?? due);
}

function dueDay(plan: Plan, options: DeadlineOptions): NextReview | undefined {
  const deadline = yearlyReview(plan, options);
  if (deadline?.due === undefined) return undefined;
  const { due: by, state } = deadline;
  if (by < options.today) return { state: 'overdue', by };
  return state === 'ahead' ? { state: 'due', by } : { state: 'due', by, soon: true };
}
