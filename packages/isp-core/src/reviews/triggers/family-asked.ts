/** The child or the family asked, disagreed, raised a concern, or said something that no review has heard yet. */
import { toPointer } from '../../kernel/pointer.ts';
import type { Plan } from '../../plan/plan.ts';
import { dateInWords } from '../date-in-words.ts';
import {
  isSince,
  triggerOf,
  type FindTriggers,
  type ReviewTrigger,
  type SinceReview,
} from './review-trigger.ts';

type Asked = Pick<ReviewTrigger, 'weight' | 'at' | 'on' | 'why'>;

export const familyAsked: FindTriggers = (plan, policy, time) => {
  const basis = policy['family-asked'];
  if (!basis) return [];
  const asked = [...early(plan, time), ...concerns(plan, time), ...answers(plan, time)];
  return [...asked, ...words(plan, time)].map((each) => triggerOf('family-asked', basis, each));
};

/** An early review is one that somebody asked for: its day is fixed, and it was not held yet. */
function early({ reviews }: Plan, { today }: SinceReview): Asked[] {
  return reviews.flatMap(({ kind, status, plannedFor: on }, index): Asked[] => {
    if (kind !== 'early' || status !== 'planned' || on === undefined || on < today) return [];
    const why = `An early review is planned for ${dateInWords(on)}`;
    return [{ weight: 'review', at: toPointer(['reviews', index]), on, why }];
  });
}

function concerns(plan: Plan, time: SinceReview): Asked[] {
  return plan.concerns.flatMap(({ status, raisedOn: on }, index): Asked[] => {
    if (status === 'withdrawn' || !isSince(on, time)) return [];
    const why = `A concern about the plan was raised on ${dateInWords(on)}`;
    return [{ weight: 'review', at: toPointer(['concerns', index]), on, why }];
  });
}

function answers(plan: Plan, time: SinceReview): Asked[] {
  return plan.agreements.flatMap(({ party, position, on }, index): Asked[] => {
    const theirs = party === 'child' || party === 'family';
    if (!theirs || position === 'agreed' || !isSince(on, time)) return [];
    const who = party === 'child' ? 'The child' : 'The family';
    const how = position === 'not-agreed' ? 'did not agree' : 'agreed in part';
    const weight = position === 'not-agreed' ? 'review' : 'consider';
    const why = `${who} ${how} on ${dateInWords(on)}`;
    return [{ weight, at: toPointer(['agreements', index]), on, why }];
  });
}

/** Nobody can tell from here whether words ask for a review, so they are there to be read. */
function words(plan: Plan, time: SinceReview): Asked[] {
  const heard = new Set(
    plan.reviews.flatMap(({ status, voices }) => (status === 'held' ? voices : [])),
  );
  return plan.voices.flatMap(({ id, speaker, on }, index): Asked[] => {
    if (heard.has(id) || !isSince(on, time)) return [];
    const who = speaker === 'child' ? 'The child' : 'The family';
    const why = `${who} said something on ${dateInWords(on)} that no review has heard yet`;
    return [{ weight: 'consider', at: toPointer(['voices', index]), on, why }];
  });
}
