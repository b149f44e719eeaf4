/** Meeting the parents, so many times a year: the Code of Practice asks schools for three (6.65). */
import { addMonths } from '../../kernel/plain-date.ts';
import type { Plan } from '../../plan/plan.ts';
import { dateInWords } from '../date-in-words.ts';
import { familyContacts, meetsFamilyEachTerm, type FamilyContact } from '../family-contacts.ts';
import type { DeadlineFacts, FindDeadlines } from './deadline-of.ts';
import { counted, deadlineOf } from './deadline-of.ts';
import { events, planBegan } from './yearly-review.ts';

/**
 * Any contact with the family starts the months again. A plan need not note each time they are met,
 * so a day that has passed is a question: nobody is called late for it.
 */
export const parentMeeting: FindDeadlines = (plan, options) => {
  const policy = options.profile.reviews.deadlines?.['parent-meeting'];
  if (!policy || !meetsFamilyEachTerm(plan, options.today)) return [];
  const facts = nextMeeting(plan, policy.timesAYear, options.today);
  const plannedFor = plan.reviews
    .flatMap(({ status, plannedFor: day }) =>
      status === 'planned' && day !== undefined ? day : [],
    )
    .filter((day) => day >= options.today)
    .toSorted()[0];
  return [
    deadlineOf('parent-meeting', policy, { ...facts, plannedFor, unrecorded: true }, options),
  ];
};

/**
 * Spread evenly, the next one is so many months after the last. Where there were enough meetings in
 * the year all the same, it need not be before that year is over: terms are not equally long.
 */
function nextMeeting(plan: Plan, times: number, today: string): DeadlineFacts {
  const contacts = familyContacts(plan, today);
  const [last] = contacts;
  const months = Math.floor(12 / times);
  const often = `so that there are ${times} a year`;
  if (last === undefined) {
    const { at, anchor } = planBegan(plan);
    const arithmetic = `${counted(months, 'month')} after ${events[anchor.event]} ${dateInWords(anchor.on)}, ${often}`;
    return { at, anchor, due: addMonths(anchor.on, months), arithmetic };
  }
  const { at } = last;
  const evenly = addMonths(last.on, months);
  // Words that came in one week are no year of meetings, so only meetings make a year full.
  const first = contacts.filter(({ event }) => event === 'meeting-held')[times - 1];
  const yearOver = first === undefined ? '' : addMonths(first.on, 12);
  if (first === undefined || yearOver <= evenly) {
    const arithmetic = `${counted(months, 'month')} after ${inWords(last)}, ${often}`;
    return { at, anchor: anchorOf(last), due: evenly, arithmetic };
  }
  const arithmetic = `12 months after ${inWords(first)}, since when there were ${times}`;
  return { at, anchor: anchorOf(first), due: yearOver, arithmetic };
}

const anchorOf = ({ event, on }: FamilyContact) => ({ event, on });

const inWords = ({ event, on }: FamilyContact) =>
  event === 'meeting-held'
    ? `the meeting held on ${dateInWords(on)}`
    : `the family was heard on ${dateInWords(on)}`;
