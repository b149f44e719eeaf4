/** By when something must be done for a move, where law or guidance sets a date. */
import { addMonths } from '../../kernel/plain-date.ts';
import { addSchoolDays } from '../../reviews/calendar/school-days.ts';
import { dateInWords } from '../../reviews/date-in-words.ts';
import { phaseTransfer } from '../../reviews/deadline-kinds/phase-transfer.ts';
import type { Deadline } from '../../reviews/deadline.ts';
import { firstDay } from './answers.ts';
import type { ItemContext, ItemDue } from './checklist-item.ts';

type Due = Omit<ItemDue, 'isPast'>;

const FIFTEEN = 15;

/** Fifteen school days after the child left, by the calendar of the setting that sends. */
export function fifteenSchoolDays({ move, calendar }: ItemContext): Due {
  if (move.leftOn === undefined) {
    return { arithmetic: '15 school days after the last day here, once that day is known' };
  }
  const arithmetic = `15 school days after ${dateInWords(move.leftOn)}, the last day here`;
  const day = calendar && addSchoolDays(calendar, move.leftOn, FIFTEEN);
  return day?.known === true
    ? { date: day.date, arithmetic }
    : { arithmetic: `${arithmetic}; the calendar does not say which day that is` };
}

const TWELVE_MONTHS = 12;

export function aYearAhead(context: ItemContext): Due | undefined {
  const on = firstDay(context);
  if (on === undefined) return { arithmetic: '12 months before the move, once its day is known' };
  const date = addMonths(on, -TWELVE_MONTHS);
  return { date, arithmetic: `12 months before the move on ${dateInWords(on)}` };
}

/** The EHC plan’s own date for this move, as the profile has it. */
export function namedPlace({ plan, today, profile, calendar }: ItemContext): Deadline | undefined {
  if (!profile) return undefined;
  return phaseTransfer(plan, { profile, today, ...(calendar && { calendar }) })[0];
}

export function namedPlaceDue(context: ItemContext): Due {
  const deadline = namedPlace(context);
  if (!deadline) return { arithmetic: 'The profile or the plan sets no date for it' };
  const { due, arithmetic } = deadline;
  return { ...(due !== undefined && { date: due }), arithmetic };
}
