/** The reviews of other plans about the same child, so that meetings can be held together. */
import { toPointer } from '../../kernel/pointer.ts';
import { deadlineOf, type FindDeadlines } from './deadline-of.ts';

/** Whoever holds the plan knows whether it was reviewed since; this plan does not. */
export const otherPlanReview: FindDeadlines = (plan, options) => {
  const policy = options.profile.reviews.deadlines?.['other-plan-review'];
  if (!policy) return [];
  return plan.otherPlans.flatMap(({ reviewDueOn }, index) => {
    if (reviewDueOn === undefined) return [];
    const facts = {
      at: toPointer(['otherPlans', index]),
      due: reviewDueOn,
      unrecorded: true,
      arithmetic: 'The day that is noted here for the review of the other plan',
    };
    return [deadlineOf('other-plan-review', policy, facts, options)];
  });
};
