/** What a review decided, with a day by which it should be done. */
import { toPointer } from '../../kernel/pointer.ts';
import { dateInWords } from '../date-in-words.ts';
import { deadlineOf, type FindDeadlines } from './deadline-of.ts';

/**
 * The decisions of the last review that was held: an earlier one's were looked at there. The plan
 * has no place to say that a decision was carried out, so one whose day has passed is not known.
 */
export const reviewDecision: FindDeadlines = (plan, options) => {
  const policy = options.profile.reviews.deadlines?.['review-decision'];
  if (!policy) return [];
  const held = plan.reviews.flatMap(({ status, heldOn, decisions }, index) =>
    status === 'held' && heldOn !== undefined && heldOn <= options.today
      ? [{ index, heldOn, decisions }]
      : [],
  );
  const last = held.toSorted((a, b) => (a.heldOn < b.heldOn ? 1 : -1))[0];
  if (!last) return [];
  return last.decisions.flatMap(({ dueOn }, place) => {
    if (dueOn === undefined) return [];
    const facts = {
      at: toPointer(['reviews', last.index, 'decisions', place]),
      due: dueOn,
      unrecorded: true,
      arithmetic: `The day that was decided at the review held on ${dateInWords(last.heldOn)}`,
    };
    return [deadlineOf('review-decision', policy, facts, options)];
  });
};
