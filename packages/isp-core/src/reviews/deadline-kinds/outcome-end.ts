/** The day that the plan sets for an outcome: how far has the child come? */
import { toPointer } from '../../kernel/pointer.ts';
import { deadlineOf, type FindDeadlines } from './deadline-of.ts';

export const outcomeEnd: FindDeadlines = (plan, options) => {
  const policy = options.profile.reviews.deadlines?.['outcome-end'];
  if (!policy) return [];
  return plan.outcomes.flatMap(({ lifecycle, dueOn }, index) => {
    if (lifecycle === 'completed' || lifecycle === 'stopped' || dueOn === undefined) return [];
    const at = toPointer(['outcomes', index]);
    const arithmetic = 'The day that the plan sets for this outcome';
    return [deadlineOf('outcome-end', policy, { at, due: dueOn, arithmetic }, options)];
  });
};
