/** Preparing for adulthood is part of planning from Year 9 at the latest. */
import { dateInWords } from '../date-in-words.ts';
import { deadlineOf, type FindDeadlines } from './deadline-of.ts';
import {
  firstDayOf,
  lastDayOf,
  schoolYearOf,
  yearGroupIn,
  yearGroupInWords,
} from './school-year.ts';

/** There is nothing to do where an outcome that is worked on, or was, belongs to an area of adult life. */
export const adulthood: FindDeadlines = (plan, options) => {
  const policy = options.profile.reviews.deadlines?.adulthood;
  if (!policy || plan.kind !== 'support-plan') return [];
  const { byYearGroup } = policy;
  const schoolYear = schoolYearOf(options.today);
  const yearsAhead = byYearGroup - yearGroupIn(plan, schoolYear);
  const begun = plan.outcomes.some((o) => o.pfaArea !== undefined && o.lifecycle !== 'stopped');
  if (yearsAhead > 1 || begun) return [];
  const due = lastDayOf(schoolYear + yearsAhead);
  const facts = {
    at: '/outcomes',
    earliest: firstDayOf(schoolYear + yearsAhead),
    due,
    arithmetic: `By the end of ${yearGroupInWords(byYearGroup)}, on ${dateInWords(due)}, an outcome for adult life`,
  };
  return [deadlineOf('adulthood', policy, facts, options)];
};
