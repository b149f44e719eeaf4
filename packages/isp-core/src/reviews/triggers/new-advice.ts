/** Professional advice came after the last review. */
import { toPointer } from '../../kernel/pointer.ts';
import { dateInWords } from '../date-in-words.ts';
import { isSince, triggerOf, type FindTriggers, type ReviewTrigger } from './review-trigger.ts';

/** Where nobody has answered a recommendation yet it weighs more: a review is the place to do so. */
export const newAdvice: FindTriggers = (plan, policy, time) => {
  const basis = policy['new-advice'];
  if (!basis) return [];
  return plan.advice.flatMap(({ status, givenOn: on, recommendations }, index): ReviewTrigger[] => {
    if (status !== 'received' || !isSince(on, time)) return [];
    const open = recommendations.some(({ response }) => response === 'not-decided');
    const rest = open ? ', and not every recommendation has an answer yet' : '';
    const why = `New advice came on ${dateInWords(on)}${rest}`;
    const at = toPointer(['advice', index]);
    return [triggerOf('new-advice', basis, { weight: open ? 'review' : 'consider', at, on, why })];
  });
};
