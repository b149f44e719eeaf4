/** The reviews of an EHC plan: the last meeting that was held, and the next that is fixed. */
import { addDays, type PlainDate } from '../../kernel/plain-date.ts';
import { toPointer } from '../../kernel/pointer.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Deadline, DeadlineKind } from '../deadline.ts';
import type { DeadlineBasis } from '../deadline-policy.ts';
import { dateInWords } from '../date-in-words.ts';
import type { DeadlineOptions } from '../review-policy.ts';
import { counted, deadlineOf } from './deadline-of.ts';

export interface EhcpMeeting {
  readonly at: string;
  readonly on: PlainDate;
}

export const hasEhcp = (plan: Plan) => plan.basis.ehcp === 'in-force';

/** The last meeting that was held, where it has a date that is not still to come. */
export function lastEhcpMeeting(plan: Plan, today: PlainDate): EhcpMeeting | undefined {
  return meetings(plan, 'held')
    .filter(({ on }) => on <= today)
    .at(-1);
}

/** The next meeting that is fixed. */
export function nextEhcpMeeting(plan: Plan, today: PlainDate): EhcpMeeting | undefined {
  return meetings(plan, 'planned').find(({ on }) => on >= today);
}

function meetings(plan: Plan, wanted: 'held' | 'planned'): EhcpMeeting[] {
  return plan.reviews
    .flatMap(({ kind, status, heldOn, plannedFor }, index) => {
      const on = wanted === 'held' ? heldOn : plannedFor;
      if (kind !== 'ehcp' || status !== wanted || on === undefined) return [];
      return [{ at: toPointer(['reviews', index]), on }];
    })
    .toSorted((a, b) => (a.on < b.on ? -1 : 1));
}

/** So long after its date, a step that the plan cannot record is history, and no help to ask about. */
const DAYS_TO_LOOK_BACK = 84;

/**
 * What follows within so many weeks of the last meeting. The plan has a place for the day on which
 * the EHC plan was amended, and that ends the chain; it has none for the steps before.
 */
export function afterMeeting(
  kind: DeadlineKind,
  policy: DeadlineBasis & { readonly weeks: number },
  plan: Plan,
  options: DeadlineOptions,
  more = '',
): Deadline[] {
  const { today } = options;
  const meeting = hasEhcp(plan) ? lastEhcpMeeting(plan, today) : undefined;
  if (!meeting) return [];
  const due = addDays(meeting.on, policy.weeks * 7);
  if (addDays(due, DAYS_TO_LOOK_BACK) < today) return [];
  const amendedOn = plan.ehcp?.amendedOn ?? '';
  const metOn = amendedOn >= meeting.on && amendedOn <= today ? amendedOn : undefined;
  if (metOn !== undefined && kind !== 'ehcp-amended-plan') return [];
  const facts = {
    at: meeting.at,
    earliest: meeting.on,
    due,
    metOn,
    unrecorded: true,
    anchor: { event: 'meeting-held', on: meeting.on },
    arithmetic: `${counted(policy.weeks, 'week')} after the meeting held on ${dateInWords(meeting.on)}${more}`,
  } as const;
  return [deadlineOf(kind, policy, facts, options)];
}
