/** When the plan for taking part in mainstream life is looked at again, for a child who spends time in a base. */
import { addMonths } from '../../kernel/plain-date.ts';
import { dateInWords } from '../date-in-words.ts';
import { counted, deadlineOf, type DeadlineFacts, type FindDeadlines } from './deadline-of.ts';

export const baseReview: FindDeadlines = (plan, options) => {
  const policy = options.profile.reviews.deadlines?.['base-review'];
  if (!policy || !plan.base) return [];
  const facts = counting(plan.base, policy.months, options.today);
  return [deadlineOf('base-review', policy, facts, options)];
};

interface BaseDates {
  readonly nextReviewOn?: string;
  readonly reviewedOn?: string;
}

function counting(
  { nextReviewOn, reviewedOn }: BaseDates,
  months: number | undefined,
  today: string,
): DeadlineFacts {
  if (nextReviewOn !== undefined) {
    const arithmetic = 'The day that the plan sets for the next review of time in the base';
    return { at: '/base/nextReviewOn', due: nextReviewOn, arithmetic };
  }
  if (months === undefined || reviewedOn === undefined || reviewedOn > today) {
    return { at: '/base', arithmetic: 'The plan sets no day for reviewing time in the base' };
  }
  return {
    at: '/base/reviewedOn',
    anchor: { event: 'base-reviewed', on: reviewedOn },
    due: addMonths(reviewedOn, months),
    arithmetic: `${counted(months, 'month')} after time in the base was reviewed on ${dateInWords(reviewedOn)}`,
  };
}
