/** When somebody should see again that an adjustment happens and helps: the duty goes on. */
import { addMonths, type PlainDate } from '../../kernel/plain-date.ts';
import { toPointer } from '../../kernel/pointer.ts';
import type { Adjustment, Plan } from '../../plan/plan.ts';
import { dateInWords } from '../date-in-words.ts';
import { counted, deadlineOf, type FindDeadlines } from './deadline-of.ts';

/** An adjustments record has no yearly review, so this is its rhythm. */
export const adjustmentCheck: FindDeadlines = (plan, options) => {
  const policy = options.profile.reviews.deadlines?.['adjustment-check'];
  if (!policy) return [];
  const { months } = policy;
  return plan.adjustments.flatMap((adjustment, index) => {
    if ((adjustment.endedOn ?? options.today) < options.today) return [];
    const at = toPointer(['adjustments', index]);
    const anchor = anchorOf(plan, adjustment, options.today);
    if (!anchor) {
      const arithmetic = 'The plan says neither when this adjustment began nor when it was checked';
      return [deadlineOf('adjustment-check', policy, { at, arithmetic }, options)];
    }
    const what = anchor.event === 'adjustment-checked' ? 'it was last checked' : 'it began';
    const arithmetic = `${counted(months, 'month')} after ${what} on ${dateInWords(anchor.on)}`;
    const due = addMonths(anchor.on, months);
    return [deadlineOf('adjustment-check', policy, { at, anchor, due, arithmetic }, options)];
  });
};

/** A review that judged the adjustment has checked it. What is still to come has not happened yet. */
function anchorOf(plan: Plan, { id, lastCheckedOn, startedOn }: Adjustment, today: PlainDate) {
  const judged = plan.reviews.flatMap(({ status, heldOn, adjustments }) =>
    status === 'held' && adjustments.some(({ adjustment }) => adjustment === id) ? heldOn : [],
  );
  const checked = [...judged, lastCheckedOn]
    .filter((day) => day !== undefined)
    .filter((day) => day <= today)
    .toSorted()
    .at(-1);
  if (checked !== undefined) return { event: 'adjustment-checked', on: checked } as const;
  return startedOn === undefined
    ? undefined
    : ({ event: 'adjustment-started', on: startedOn } as const);
}
