/** From a plan to the rows of a list of what is due. */
import type { Issue } from '../../kernel/issue.ts';
import { addDays, type PlainDate } from '../../kernel/plain-date.ts';
import { ok, type Result } from '../../kernel/result.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Profile } from '../../policy/engine/profile.ts';
import { calendarFor } from '../../reviews/calendar/calendar-for.ts';
import type { SchoolCalendar } from '../../reviews/calendar/school-calendar.ts';
import type { Deadline } from '../../reviews/deadline.ts';
import { deadlines } from '../../reviews/deadlines.ts';
import type { ReviewTrigger } from '../../reviews/triggers/review-trigger.ts';
import { reviewTriggers } from '../../reviews/triggers/review-triggers.ts';
import type { DocumentPlace } from '../check-document.ts';
import { profileOfPlan } from '../find-profile.ts';
import type { OpenedDocument } from '../open-document.ts';
import type { NameForm } from './child-name.ts';

/** What to list. */
export interface ReviewsSettings {
  /** Undefined: the profile that each plan names. */
  readonly profile: Profile | undefined;
  readonly calendars: readonly SchoolCalendar[];
  readonly today: PlainDate;
  /** How many days ahead; absent: six weeks, and whatever is due soon. */
  readonly within: number | undefined;
  readonly names: NameForm;
}

/** A plan with what is due in it. */
export interface ReviewedDocument extends DocumentPlace {
  readonly plan: Plan;
  readonly profile: Profile;
  readonly calendar: SchoolCalendar | undefined;
  readonly deadlines: readonly Deadline[];
  readonly triggers: readonly ReviewTrigger[];
}

export interface UnreadDocument extends DocumentPlace {
  readonly issues: readonly Issue[];
}

export type ReviewsResult = ReviewedDocument | UnreadDocument;

export function reviewDocument(
  place: DocumentPlace,
  opened: Result<OpenedDocument, readonly Issue[]>,
  settings: ReviewsSettings,
): ReviewsResult {
  if (!opened.ok) return { ...place, issues: opened.error };
  const { plan } = opened.value;
  const profile = settings.profile ? ok(settings.profile) : profileOfPlan(plan.profile);
  if (!profile.ok) return { ...place, issues: [profile.error] };
  const { today, calendars } = settings;
  const calendar = calendarFor(plan, calendars, today);
  const options = { profile: profile.value, today, ...(calendar && { calendar }) };
  return {
    ...{ ...place, plan, profile: profile.value, calendar },
    deadlines: deadlines(plan, options)
      .filter((deadline) => isListed(deadline, settings))
      .toSorted(byDate),
    triggers: reviewTriggers(plan, options),
  };
}

const SIX_WEEKS = 42;

/** What is late, due or not known stands on the list whenever it was due; the rest where it is near. */
function isListed({ state, due, plannedFor, metOn }: Deadline, settings: ReviewsSettings): boolean {
  if (state === 'overdue' || state === 'due' || state === 'not-known') return true;
  if (state === 'due-soon' && settings.within === undefined) return true;
  if (metOn !== undefined) return false;
  const day = plannedFor ?? due;
  return day !== undefined && day <= addDays(settings.today, settings.within ?? SIX_WEEKS);
}

/** What has no date comes last. */
export function byDate(a: Deadline, b: Deadline): number {
  const [first, second] = [a, b].map(({ due, plannedFor }) => due ?? plannedFor ?? '9999-99-99');
  return (first ?? '') < (second ?? '') ? -1 : first === second ? 0 : 1;
}
