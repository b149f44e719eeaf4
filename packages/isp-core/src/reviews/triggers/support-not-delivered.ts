/** Support that is in the plan, and too often did not happen. */
import { addDays } from '../../kernel/plain-date.ts';
import { toPointer } from '../../kernel/pointer.ts';
import type { Plan } from '../../plan/plan.ts';
import { dateInWords } from '../date-in-words.ts';
import { isSince, triggerOf, type FindTriggers, type ReviewTrigger } from './review-trigger.ts';

/** Only what somebody wrote down counts: a day without an entry says nothing. */
export const supportNotDelivered: FindTriggers = (plan, policy, time) => {
  const basis = policy['support-not-delivered'];
  if (!basis) return [];
  const from = addDays(time.today, -basis.withinDays);
  const span = { since: from > time.since ? from : time.since, today: time.today };
  const entries = standing(plan).filter(({ on }) => isSince(on, span));
  return plan.provision.flatMap(({ id, status }, index): ReviewTrigger[] => {
    const sessions = entries.filter(({ provision }) => provision === id);
    const missed = sessions.filter(({ delivered }) => delivered !== 'yes');
    const asPlanned = sessions.length - missed.length;
    const on = missed
      .map((entry) => entry.on)
      .toSorted()
      .at(-1);
    if (status === 'ended' || on === undefined || sessions.length < basis.atLeast) return [];
    if (asPlanned >= basis.share * sessions.length) return [];
    const why = `${asPlanned} of ${sessions.length} sessions happened as planned since ${dateInWords(span.since)}`;
    const at = toPointer(['provision', index]);
    return [triggerOf('support-not-delivered', basis, { weight: 'review', at, on, why })];
  });
};

/** The log without the entries that a later one puts right. */
function standing({ delivery }: Plan): Plan['delivery'] {
  const corrected = new Set(delivery.map(({ corrects }) => corrects));
  return delivery.filter(({ id }) => !corrected.has(id));
}
