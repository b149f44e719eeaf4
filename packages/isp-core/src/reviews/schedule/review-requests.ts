/** What reviews plans need, as requests: each with the days between which it may be held. */
import { addDays } from '../../kernel/plain-date.ts';
import { valueAt } from '../../kernel/pointer.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Deadline, DeadlineKind } from '../deadline.ts';
import { deadlines } from '../deadlines.ts';
import type { DeadlineOptions, ReviewProfile } from '../review-policy.ts';
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

/** What is to be placed, and what plans have down already. */
export interface ReviewRequests {
  readonly requests: readonly ReviewRequest[];
  /** Days that are planned, like an earlier schedule that knew the day only. */
  readonly planned: readonly PreviousPlacing[];
}

/** The part of the options that requests come from. */
export type RequestOptions = Omit<DeadlineOptions, 'calendar'> &
  Pick<
    ScheduleOptions,
    'calendar' | 'meetings' | 'overdueWithinDays' | 'keepPlanned' | 'familyKey'
  >;

/** A deadline that is met has nothing to place; nor has one whose day is not known. */
export function reviewRequests(plan: Plan, options: RequestOptions): ReviewRequests {
  const due = dueOf(plan, options);
  return {
    requests: due.flatMap((deadline) => requestOf(plan, deadline, options)),
    planned: options.keepPlanned === false ? [] : plannedDays(plan, due),
  };
}

const kindOf: Readonly<Partial<Record<DeadlineKind, ScheduledKind>>> = {
  'yearly-review': 'yearly',
  'ehcp-review': 'ehcp',
  'parent-meeting': 'meeting',
};

function dueOf(plan: Plan, { profile, calendar, today, meetings }: RequestOptions): Deadline[] {
  return deadlines(plan, { profile, calendar, today }).filter(
    ({ kind, due, metOn }) =>
      kindOf[kind] !== undefined &&
      due !== undefined &&
      metOn === undefined &&
      (kind !== 'parent-meeting' || meetings === true),
  );
}

/** A day in the plan that is not known gives nothing to place: `deadlines` says so. */
function requestOf(plan: Plan, deadline: Deadline, options: RequestOptions): ReviewRequest[] {
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

function plannedDays({ id }: Plan, due: readonly Deadline[]): PreviousPlacing[] {
  return due.flatMap(({ kind, plannedFor }) => {
    const scheduled = kindOf[kind];
    if (scheduled === undefined || plannedFor === undefined) return [];
    return [{ plan: id, kinds: [scheduled], on: plannedFor }];
  });
}
