/** When the plan is due to be reviewed, why, and by what authority. */
import { resolveSource } from '../codes/sources.ts';
import { addDays, addMonths, dateOfInstant, type PlainDate } from '../kernel/plain-date.ts';
import { toPointer } from '../kernel/pointer.ts';
import type { Plan } from '../plan/plan.ts';
import { dateInWords } from './date-in-words.ts';
import type { Deadline, DeadlineAnchor, DeadlineState } from './deadline.ts';
import type { DeadlineOptions, ReviewPolicy } from './review-policy.ts';
import { lastHeldReview, nextPlannedDay, type HeldReview } from './whole-plan-reviews.ts';

const RULE = 'review-within-a-year';

/**
 * The plan's deadlines. A closed plan has none, and nor has an adjustments record: no source gives
 * one a yearly review, and each adjustment carries the day on which it was last checked.
 */
export function deadlines(plan: Plan, options: DeadlineOptions): Deadline[] {
  if (plan.status === 'closed' || plan.kind !== 'support-plan') return [];
  return [yearlyReview(plan, options)];
}

function yearlyReview(plan: Plan, options: DeadlineOptions): Deadline {
  const policy = options.profile.reviews;
  const last = lastHeldReview(plan, options);
  const found = findAnchor(plan, last);
  const plannedFor = nextPlannedDay(plan, last, options);
  const shared = {
    kind: 'yearly-review',
    at: found.at,
    rule: RULE,
    sources: policy.sources.map(resolveSource),
    ...(plannedFor === undefined ? {} : { plannedFor }),
  } as const;
  if (found.anchor === undefined) {
    return {
      ...shared,
      state: 'not-known',
      arithmetic: 'A review was held, but its date is missing',
    };
  }
  const due = addMonths(found.anchor.on, policy.reviewWithinMonths);
  return {
    ...shared,
    state: stateOn(options.today, due, plannedFor, policy.dueSoonDays),
    due,
    anchor: found.anchor,
    arithmetic: inWords(found.anchor, policy),
  };
}

/** Counts from the last review; before the first, from the day on which there was a plan. */
function findAnchor(
  plan: Plan,
  last: HeldReview | undefined,
): { at: string; anchor?: DeadlineAnchor } {
  if (last) {
    const at = toPointer(['reviews', last.index]);
    if (last.heldOn === undefined) return { at };
    return { at, anchor: { event: 'review-held', on: last.heldOn } };
  }
  const { decidedOn } = plan.basis;
  if (decidedOn !== undefined) {
    return { at: '/basis/decidedOn', anchor: { event: 'plan-decided', on: decidedOn } };
  }
  return {
    at: '/createdAt',
    anchor: { event: 'plan-created', on: dateOfInstant(plan.createdAt) },
  };
}

function stateOn(
  today: PlainDate,
  due: PlainDate,
  plannedFor: PlainDate | undefined,
  dueSoonDays: number,
): DeadlineState {
  if (today > due) return 'overdue';
  if (plannedFor !== undefined) return plannedFor <= due ? 'planned' : 'due';
  if (today === due) return 'due';
  return addDays(today, dueSoonDays) >= due ? 'due-soon' : 'met';
}

const events: Readonly<Record<DeadlineAnchor['event'], string>> = {
  'review-held': 'the review held on',
  'plan-decided': 'the decision to have a plan on',
  'plan-created': 'the plan was begun on',
};

function inWords({ event, on }: DeadlineAnchor, { reviewWithinMonths }: ReviewPolicy): string {
  const months = reviewWithinMonths === 1 ? '1 month' : `${reviewWithinMonths} months`;
  return `${months} after ${events[event]} ${dateInWords(on)}`;
}
