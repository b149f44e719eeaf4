/** The review of the whole plan: by itself, so that whoever needs no other deadline carries none. */
import { isPlainDate } from '../../kernel/date-pattern.ts';
import { addMonths, dateOfInstant } from '../../kernel/plain-date.ts';
import { toPointer } from '../../kernel/pointer.ts';
import type { Plan } from '../../plan/plan.ts';
import { dateInWords } from '../date-in-words.ts';
import type { Deadline, DeadlineAnchor } from '../deadline.ts';
import type { DeadlineOptions } from '../review-policy.ts';
import { lastHeldReview, nextPlannedDay, type HeldReview } from '../whole-plan-reviews.ts';
import { counted, deadlineOf } from './deadline-of.ts';

/**
 * When the whole plan is to be reviewed next. Undefined for a closed plan, and for an adjustments
 * record: no source gives one a yearly review. Where `today` is no date, nothing can be counted, and
 * it is not known.
 */
export function yearlyReview(plan: Plan, options: DeadlineOptions): Deadline | undefined {
  if (plan.status === 'closed' || plan.kind !== 'support-plan') return undefined;
  const { reviewWithinMonths, windowMonths, sources } = options.profile.reviews;
  if (!isPlainDate(options.today)) {
    const arithmetic = `“${options.today}” is not a date, so nothing can be counted from it`;
    const facts = { at: '/reviews', rule: 'review-within-a-year', arithmetic };
    return deadlineOf('yearly-review', { sources }, facts, options);
  }
  const last = lastHeldReview(plan, options);
  const { at, anchor } = findAnchor(plan, last);
  const window = windowMonths === undefined ? undefined : reviewWithinMonths - windowMonths;
  const facts = {
    at,
    rule: 'review-within-a-year',
    plannedFor: nextPlannedDay(plan, last, options),
    anchor,
    earliest:
      anchor && window !== undefined && window > 0 ? addMonths(anchor.on, window) : undefined,
    due: anchor && addMonths(anchor.on, reviewWithinMonths),
    arithmetic: anchor
      ? `${counted(reviewWithinMonths, 'month')} after ${events[anchor.event]} ${dateInWords(anchor.on)}`
      : 'A review was held, but its date is missing',
  };
  return deadlineOf('yearly-review', { sources }, facts, options);
}

/** Counts from the last review; before the first, from the day on which there was a plan. */
function findAnchor(plan: Plan, last: HeldReview | undefined): { at: string; anchor?: PlanAnchor } {
  if (last) {
    const at = toPointer(['reviews', last.index]);
    if (last.heldOn === undefined) return { at };
    return { at, anchor: { event: 'review-held', on: last.heldOn } };
  }
  return planBegan(plan);
}

interface PlanAnchor extends DeadlineAnchor {
  readonly event: 'review-held' | 'plan-decided' | 'plan-created';
}

/** The day on which it was decided that there should be a plan, or else on which it was begun. */
export function planBegan(plan: Plan): { at: string; anchor: PlanAnchor } {
  const { decidedOn } = plan.basis;
  if (decidedOn !== undefined) {
    return { at: '/basis/decidedOn', anchor: { event: 'plan-decided', on: decidedOn } };
  }
  const on = dateOfInstant(plan.createdAt);
  return { at: '/createdAt', anchor: { event: 'plan-created', on } };
}

/** What goes before the day of an anchor, in a sentence. */
export const events: Readonly<Record<PlanAnchor['event'], string>> = {
  'review-held': 'the review held on',
  'plan-decided': 'the decision to have a plan on',
  'plan-created': 'the plan was begun on',
};
