/** Meeting the parents, so many times a year: the Code of Practice asks schools for three (6.65). */
import { addMonths } from '../../kernel/plain-date.ts';
import { toPointer } from '../../kernel/pointer.ts';
import type { Plan } from '../../plan/plan.ts';
import { mainSetting } from '../calendar/calendar-for.ts';
import { dateInWords } from '../date-in-words.ts';
import type { DeadlineFacts, FindDeadlines } from './deadline-of.ts';
import { counted, deadlineOf } from './deadline-of.ts';
import { events, planBegan } from './yearly-review.ts';

/** Any review that was held is a meeting. Schools only: the Code asks it of them. */
export const parentMeeting: FindDeadlines = (plan, options) => {
  const policy = options.profile.reviews.deadlines?.['parent-meeting'];
  if (!policy || plan.kind !== 'support-plan' || !atSchool(plan, options.today)) return [];
  const facts = nextMeeting(plan, policy.timesAYear, options.today);
  const plannedFor = plan.reviews
    .flatMap(({ status, plannedFor: day }) =>
      status === 'planned' && day !== undefined ? day : [],
    )
    .filter((day) => day >= options.today)
    .toSorted()[0];
  return [deadlineOf('parent-meeting', policy, { ...facts, plannedFor }, options)];
};

function atSchool(plan: Plan, today: string): boolean {
  const setting = mainSetting(plan, today);
  return setting === undefined || ['primary', 'secondary', 'all-through'].includes(setting.phase);
}

/**
 * Spread evenly, the next one is so many months after the last. Where there were enough in the year
 * all the same, it need not be before that year is over: terms are not equally long.
 */
function nextMeeting(plan: Plan, times: number, today: string): DeadlineFacts {
  const held = plan.reviews.flatMap(({ status, heldOn }, index) =>
    status === 'held' && heldOn !== undefined && heldOn <= today ? [{ index, on: heldOn }] : [],
  );
  const inOrder = held.toSorted((a, b) => (a.on < b.on ? 1 : -1));
  const [last] = inOrder;
  const months = Math.floor(12 / times);
  const often = `so that there are ${times} a year`;
  if (last === undefined) {
    const { at, anchor } = planBegan(plan);
    const arithmetic = `${counted(months, 'month')} after ${events[anchor.event]} ${dateInWords(anchor.on)}, ${often}`;
    return { at, anchor, due: addMonths(anchor.on, months), arithmetic };
  }
  const at = toPointer(['reviews', last.index]);
  const evenly = addMonths(last.on, months);
  const first = inOrder[times - 1];
  const yearOver = first === undefined ? '' : addMonths(first.on, 12);
  if (first === undefined || yearOver <= evenly) {
    const arithmetic = `${counted(months, 'month')} after the meeting held on ${dateInWords(last.on)}, ${often}`;
    return { at, anchor: { event: 'meeting-held', on: last.on }, due: evenly, arithmetic };
  }
  const arithmetic = `12 months after the meeting held on ${dateInWords(first.on)}, since when there were ${times}`;
  return { at, anchor: { event: 'meeting-held', on: first.on }, due: yearOver, arithmetic };
}
