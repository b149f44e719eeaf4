/** Advice that was asked for and has not come yet. */
import { toPointer } from '../../kernel/pointer.ts';
import { dateInWords } from '../date-in-words.ts';
import { deadlineOf, type FindDeadlines } from './deadline-of.ts';

/** No authority says how long a service may take: the day is the one that was agreed, or it is not known. */
export const adviceAwaited: FindDeadlines = (plan, options) => {
  const policy = options.profile.reviews.deadlines?.['advice-awaited'];
  if (!policy) return [];
  return plan.advice.flatMap(({ status, requestedOn, expectedBy }, index) => {
    if (status !== 'requested') return [];
    const at = toPointer(['advice', index]);
    const asked =
      requestedOn === undefined ? '' : `; it was asked for on ${dateInWords(requestedOn)}`;
    const day =
      expectedBy === undefined
        ? 'No day was agreed for this advice'
        : 'The day by which this advice should be there';
    const arithmetic = `${day}${asked}`;
    return [deadlineOf('advice-awaited', policy, { at, due: expectedBy, arithmetic }, options)];
  });
};
