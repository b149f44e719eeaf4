/** The yearly review of an EHC plan: within 12 months of the last, or of the day it was issued. */
import { addMonths, type PlainDate } from '../../kernel/plain-date.ts';
import type { Plan } from '../../plan/plan.ts';
import { dateInWords } from '../date-in-words.ts';
import type { DeadlineAnchor } from '../deadline.ts';
import { counted, deadlineOf, type DeadlineFacts, type FindDeadlines } from './deadline-of.ts';
import { hasEhcp, lastEhcpMeeting, nextEhcpMeeting } from './ehcp-meeting.ts';

export const ehcpReview: FindDeadlines = (plan, options) => {
  const policy = options.profile.reviews.deadlines?.['ehcp-review'];
  if (!policy || !hasEhcp(plan)) return [];
  const plannedFor = nextEhcpMeeting(plan, options.today)?.on;
  const facts = { ...ehcpReviewDates(plan, policy, options.today), plannedFor };
  return [deadlineOf('ehcp-review', policy, facts, options)];
};

interface Months {
  readonly months: number;
  readonly windowMonths?: number;
}

/**
 * When the next review is due, and by what sum: the day that is noted, or so many months after the
 * last review or the issue, whichever is earlier. Without `due` the plan does not say.
 */
export function ehcpReviewDates(
  plan: Plan,
  { months, windowMonths }: Months,
  today: PlainDate,
): DeadlineFacts {
  const named = plan.ehcp?.reviewDueOn;
  const found = anchorOf(plan, today);
  const counts = found && addMonths(found.anchor.on, months);
  // The authority may set an earlier day, and never a later one.
  const noted = named !== undefined && !isOvertaken(named, found?.anchor);
  if (noted && (counts === undefined || named <= counts)) return notedDates(named, windowMonths);
  if (!found) {
    const arithmetic =
      'The plan says neither when the EHC plan was issued nor when it was reviewed';
    return { at: plan.ehcp ? '/ehcp' : '/basis/ehcp', arithmetic };
  }
  const { at, anchor, event } = found;
  const window = windowMonths === undefined ? 0 : months - windowMonths;
  return {
    ...{ at, anchor, due: counts },
    earliest: window > 0 ? addMonths(anchor.on, window) : undefined,
    arithmetic: `${counted(months, 'month')} after ${event} ${dateInWords(anchor.on)}`,
  };
}

function notedDates(due: PlainDate, windowMonths: number | undefined): DeadlineFacts {
  const earliest = windowMonths === undefined ? undefined : addMonths(due, -windowMonths);
  const arithmetic = 'The day that is noted in the plan for the next review';
  return { at: '/ehcp/reviewDueOn', earliest, due, arithmetic };
}

/** A day that was noted for a review which has since been held is old. */
const isOvertaken = (named: PlainDate, anchor: DeadlineAnchor | undefined) =>
  anchor !== undefined && anchor.event !== 'ehcp-issued' && named <= anchor.on;

/** The last review by either record, or the day on which there was a plan to review. */
function anchorOf(
  plan: Plan,
  today: PlainDate,
): { at: string; anchor: DeadlineAnchor; event: string } | undefined {
  const { reviewedOn, issuedOn } = plan.ehcp ?? {};
  const meeting = lastEhcpMeeting(plan, today);
  if (meeting && meeting.on >= (reviewedOn ?? '')) {
    const anchor = { event: 'meeting-held', on: meeting.on } as const;
    return { at: meeting.at, anchor, event: 'the review held on' };
  }
  if (reviewedOn !== undefined && reviewedOn <= today) {
    const anchor = { event: 'ehcp-reviewed', on: reviewedOn } as const;
    return { at: '/ehcp/reviewedOn', anchor, event: 'the EHC plan was reviewed on' };
  }
  if (meeting) {
    const anchor = { event: 'meeting-held', on: meeting.on } as const;
    return { at: meeting.at, anchor, event: 'the review held on' };
  }
  if (issuedOn === undefined) return undefined;
  const anchor = { event: 'ehcp-issued', on: issuedOn } as const;
  return { at: '/ehcp/issuedOn', anchor, event: 'the EHC plan was issued on' };
}
