/** Everything in a plan that has a date: when it is due, why, and by what authority. */
import { isPlainDate } from '../kernel/date-pattern.ts';
import type { Plan } from '../plan/plan.ts';
import type { SchoolCalendar } from './calendar/school-calendar.ts';
import { schoolDayOnOrBefore } from './calendar/school-days.ts';
import type { Deadline, DeadlineKind } from './deadline.ts';
import { adjustmentCheck } from './deadline-kinds/adjustment-check.ts';
import { adulthood } from './deadline-kinds/adulthood.ts';
import { adviceAwaited } from './deadline-kinds/advice-awaited.ts';
import { baseReview } from './deadline-kinds/base-review.ts';
import { concernStage } from './deadline-kinds/concern-stage.ts';
import type { FindDeadlines } from './deadline-kinds/deadline-of.ts';
import { ehcpAmendedPlan } from './deadline-kinds/ehcp-amended-plan.ts';
import { ehcpDecision } from './deadline-kinds/ehcp-decision.ts';
import { ehcpPapers } from './deadline-kinds/ehcp-papers.ts';
import { ehcpReport } from './deadline-kinds/ehcp-report.ts';
import { ehcpReview } from './deadline-kinds/ehcp-review.ts';
import { movePlanning } from './deadline-kinds/move-planning.ts';
import { newSystem } from './deadline-kinds/new-system.ts';
import { otherPlanReview } from './deadline-kinds/other-plan-review.ts';
import { outcomeEnd } from './deadline-kinds/outcome-end.ts';
import { parentMeeting } from './deadline-kinds/parent-meeting.ts';
import { phaseTransfer } from './deadline-kinds/phase-transfer.ts';
import { provisionEnd } from './deadline-kinds/provision-end.ts';
import { reviewDecision } from './deadline-kinds/review-decision.ts';
import { transitionAction } from './deadline-kinds/transition-action.ts';
import { yearlyReview } from './deadline-kinds/yearly-review.ts';
import type { DeadlineOptions } from './review-policy.ts';

/** Meetings first, then what follows from them, then what stands in the plan. */
const kinds: readonly FindDeadlines[] = [
  yearly,
  parentMeeting,
  ehcpReview,
  ehcpPapers,
  ehcpReport,
  ehcpDecision,
  ehcpAmendedPlan,
  phaseTransfer,
  movePlanning,
  adulthood,
  provisionEnd,
  outcomeEnd,
  adjustmentCheck,
  adviceAwaited,
  transitionAction,
  reviewDecision,
  concernStage,
  baseReview,
  otherPlanReview,
  newSystem,
];

/**
 * The plan's deadlines, in the order of their kinds: not by date, since some have none. Which kinds
 * there are, and their thresholds, is for the profile to say. A closed plan has none.
 *
 * With a calendar, each says the last school day that is in time, where the calendar reaches so far.
 * What is done has no deadline any more, but for a step whose doing is worth seeing (`metOn`).
 *
 * Never throws: where `today` is not a date, there is the review of the whole plan alone, not known,
 * with that as the reason.
 */
export function deadlines(plan: Plan, options: DeadlineOptions): Deadline[] {
  if (plan.status === 'closed') return [];
  if (!isPlainDate(options.today)) return yearly(plan, options);
  const found = kinds.flatMap((find) => find(plan, options));
  const { calendar, today } = options;
  return calendar ? found.map((deadline) => withSchoolDay(deadline, calendar, today)) : found;
}

function yearly(plan: Plan, options: DeadlineOptions): Deadline[] {
  const deadline = yearlyReview(plan, options);
  return deadline ? [deadline] : [];
}

/** These go by the calendar of the authority or of the law, and a post box has no half-term. */
const notAtSchool: ReadonlySet<DeadlineKind> = /* @__PURE__ */ new Set<DeadlineKind>([
  ...(['ehcp-decision', 'ehcp-amended-plan', 'advice-awaited'] as const),
  ...(['phase-transfer', 'other-plan-review', 'new-system-review', 'new-system-move'] as const),
]);

function withSchoolDay(deadline: Deadline, calendar: SchoolCalendar, today: string): Deadline {
  const { kind, due, state } = deadline;
  if (due === undefined || notAtSchool.has(kind)) return deadline;
  const found = schoolDayOnOrBefore(calendar, due);
  if (!found.known) return deadline;
  const latest = found.date;
  // No school day is left after this one: whoever waits for the date itself is too late.
  const now = (state === 'due-soon' || state === 'ahead') && today >= latest;
  return { ...deadline, latest, ...(now ? { state: 'due' } : {}) };
}
