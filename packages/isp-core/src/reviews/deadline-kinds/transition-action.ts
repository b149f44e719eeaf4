/** What is still to be done for a move. */
import { toPointer } from '../../kernel/pointer.ts';
import { deadlineOf, type FindDeadlines } from './deadline-of.ts';

/** Without a day of its own, by the first day in the new place; without that, it has no deadline. */
export const transitionAction: FindDeadlines = (plan, options) => {
  const policy = options.profile.reviews.deadlines?.['transition-action'];
  if (!policy) return [];
  return plan.transitions.flatMap(({ status, on, actions }, index) => {
    if (status === 'complete' || status === 'cancelled') return [];
    return actions.flatMap((action, place) => {
      const due = action.dueOn ?? on;
      if (action.status !== 'to-do' || due === undefined) return [];
      const at = toPointer(['transitions', index, 'actions', place]);
      const arithmetic =
        action.dueOn === undefined
          ? 'By the first day in the new place'
          : 'The day that the plan sets for this step of the move';
      return [deadlineOf('transition-action', policy, { at, due, arithmetic }, options)];
    });
  });
};
