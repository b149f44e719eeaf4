/** The child has a new setting since the last review. */
import { toPointer } from '../../kernel/pointer.ts';
import { dateInWords } from '../date-in-words.ts';
import { isSince, triggerOf, type FindTriggers, type ReviewTrigger } from './review-trigger.ts';

/** The first setting of all is no move: the plan began there. */
export const moved: FindTriggers = (plan, policy, time) => {
  const basis = policy.moved;
  if (!basis) return [];
  return plan.settings.flatMap(({ from: on, attendance }, index): ReviewTrigger[] => {
    const first = plan.settings.every((setting) => setting.from >= on);
    if (first || attendance === 'guest' || !isSince(on, time)) return [];
    const why = `The child began at another setting on ${dateInWords(on)}`;
    const at = toPointer(['settings', index]);
    return [triggerOf('moved', basis, { weight: 'review', at, on, why })];
  });
};
