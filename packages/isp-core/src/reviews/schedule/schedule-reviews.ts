/** The reviews of a cohort on the school’s calendar: never late, never a heap. */
import { addDays } from '../../kernel/plain-date.ts';
import { valueAt } from '../../kernel/pointer.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Deadline, DeadlineKind } from '../deadline.ts';
import { deadlines } from '../deadlines.ts';
import type { ReviewProfile } from '../review-policy.ts';
import { placeReviews } from './place-reviews.ts';
import type { Schedule } from './schedule.ts';
import type {
  PlacingOptions,
  PreviousPlacing,
  ReviewRequest,
  ScheduledKind,
} from './schedule-options.ts';

export interface ScheduleOptions extends PlacingOptions {
  readonly profile: ReviewProfile;
  /** True where the year’s meetings with parents are placed too. */
  readonly meetings?: boolean;
  /** Reviews that no deadline asks for, such as an early one that the family wants. */
  readonly requests?: readonly ReviewRequest[];
  /**
   * Reviews that are late already get a place within so many days from today. Left out, they are
   * listed without one: nothing is ever put after its last day unasked.
   */
  readonly overdueWithinDays?: number;
  /** Days that plans have down for a review are kept where they can be; `false` places those anew. */
  readonly keepPlanned?: boolean;
  /** JSON Pointer to what brothers’ and sisters’ plans share, such as `/extensions/uk.example.mis/family`. */
  readonly familyKey?: string;
}

/**
 * Gives each review that the plans need a school day and time within its window, such that the
 * capacity, people’s, rooms’ and families’ times and what is agreed all hold, with the load even over
 * the weeks. Brothers and sisters are seen on one day, and a plan’s review and its EHC plan’s are one
 * meeting, wherever their dates allow it.
 *
 * The same plans, options and seed give the same schedule. With `previous`, what still fits stays.
 * Never throws on what it is given: options that make no sense are in `issues`, and what has no place
 * is in `unplaced`, with what stopped it and the nearest ways out.
 */
export function scheduleReviews(plans: readonly Plan[], options: ScheduleOptions): Schedule {
  const found = plans.map((plan) => ({ plan, due: dueOf(plan, options) }));
  const requests = found.flatMap(({ plan, due }) =>
    due.flatMap((deadline) => requestOf(plan, deadline, options)),
  );
  const planned = options.keepPlanned === false ? [] : plannedDays(found);
  const previous = [...(options.previous ?? []), ...planned];
  return placeReviews([...requests, ...(options.requests ?? [])], { ...options, previous });
}

const kindOf: Readonly<Partial<Record<DeadlineKind, ScheduledKind>>> = {
  'yearly-review': 'yearly',
  'ehcp-review': 'ehcp',
  'parent-meeting': 'meeting',
};

function dueOf(plan: Plan, { profile, calendar, today, meetings }: ScheduleOptions): Deadline[] {
  return deadlines(plan, { profile, calendar, today }).filter(
    ({ kind, due, metOn }) =>
      kindOf[kind] !== undefined &&
      due !== undefined &&
      metOn === undefined &&
      (kind !== 'parent-meeting' || meetings === true),
  );
}

/** A day in the plan that is not known gives nothing to place: `deadlines` says so. */
function requestOf(plan: Plan, deadline: Deadline, options: ScheduleOptions): ReviewRequest[] {
  const { today, overdueWithinDays, familyKey } = options;
  const kind = kindOf[deadline.kind];
  const last = deadline.latest ?? deadline.due;
  if (kind === undefined || last === undefined) return [];
  const late = last < today && overdueWithinDays !== undefined;
  const family = familyKey === undefined ? undefined : valueAt(plan, familyKey);
  return [
    {
      plan: plan.id,
      kind,
      earliest: deadline.earliest ?? today,
      latest: late ? addDays(today, overdueWithinDays) : last,
      people: plan.people.map(({ id }) => id),
      ...(typeof family === 'string' && { family }),
    },
  ];
}

interface Due {
  readonly plan: Plan;
  readonly due: readonly Deadline[];
}

/** What plans have down counts like an earlier schedule that knew the day only. */
function plannedDays(found: readonly Due[]): PreviousPlacing[] {
  return found.flatMap(({ plan, due }) =>
    due.flatMap(({ kind, plannedFor }) => {
      const scheduled = kindOf[kind];
      if (scheduled === undefined || plannedFor === undefined) return [];
      return [{ plan: plan.id, kinds: [scheduled], on: plannedFor }];
    }),
  );
}
