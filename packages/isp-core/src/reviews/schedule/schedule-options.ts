/** What a schedule has to hold to: capacity, people, rooms, families, and what is already agreed. */
import type { PlainDate } from '../../kernel/plain-date.ts';
import type { SchoolCalendar, Weekday } from '../calendar/school-calendar.ts';
import type { Availability, Slot } from './when.ts';

/**
 * What is to be held. `yearly` and `early` are reviews of the support plan, `ehcp` the annual review
 * of an education, health and care plan, `meeting` one of the year’s meetings with parents.
 */
export type ScheduledKind = 'yearly' | 'early' | 'ehcp' | 'meeting';

/** How many reviews there can be, and at what times. */
export interface ReviewCapacity {
  /** The times of day at which a review can be held, none overlapping another. */
  readonly slots: readonly Slot[];
  /** The most reviews on one day. */
  readonly perDay: number;
  /** The most reviews in one week, Monday to Sunday. Left out: as many as its days hold. */
  readonly perWeek?: number;
  /** The most reviews at the same time. 1 unless said. */
  readonly atOnce?: number;
  /** The days of the week on which reviews are held. Left out: every school day. */
  readonly weekdays?: readonly Weekday[];
  /** True where reviews may also be held in the last week of a term. */
  readonly lastWeekOfTerm?: boolean;
}

/** Somebody on the staff, or an adviser, whose time counts. Nobody can be in two reviews at once. */
export interface StaffMember extends Availability {
  /** The id of the person’s line in the plans’ `people`, or the host’s own id. */
  readonly id: string;
  /** As in “if Mrs Okafor were free”. */
  readonly name?: string;
  /** The ids of this person’s lines in the plans’ `people`, where each plan has its own. */
  readonly people?: readonly string[];
  /** Ids of the plans whose reviews this person comes to, besides those that name them. */
  readonly plans?: readonly string[];
  /** The kinds of review that this person comes to, whosever they are. */
  readonly kinds?: readonly ScheduledKind[];
  /** True for somebody who comes to every review, as many SENCOs do. */
  readonly everyReview?: boolean;
}

/** A room; it holds one review at a time. */
export interface ReviewRoom extends Availability {
  readonly id: string;
  readonly name?: string;
}

/** A family: whose children are seen on one day, one after the other, where their dates allow it. */
export interface ReviewFamily extends Availability {
  readonly id: string;
  /** The ids of its children’s plans. */
  readonly plans: readonly string[];
  /** The ids of the only rooms that suit, such as those without steps. */
  readonly rooms?: readonly string[];
  /** False where brothers and sisters need not be seen together. */
  readonly together?: boolean;
}

/** What has been agreed and stays. */
export interface FixedBooking {
  /** The plan’s id. */
  readonly plan: string;
  /** Which of its reviews; left out, the first that is due. */
  readonly kind?: ScheduledKind;
  readonly on: PlainDate;
  /** The start of one of the slots; left out, any slot of that day. */
  readonly start?: string;
  /** The room’s id. */
  readonly room?: string;
}

/** Where a review was before: a review of an earlier schedule has this shape. */
export interface PreviousPlacing {
  readonly plan: string;
  readonly kinds: readonly ScheduledKind[];
  readonly on: PlainDate;
  /** Left out where only the day was known. */
  readonly start?: string;
  readonly room?: string;
}

/** What to hold to. */
export interface PlacingOptions {
  readonly calendar: SchoolCalendar;
  readonly today: PlainDate;
  readonly capacity: ReviewCapacity;
  readonly staff?: readonly StaffMember[];
  readonly rooms?: readonly ReviewRoom[];
  readonly families?: readonly ReviewFamily[];
  readonly fixed?: readonly FixedBooking[];
  /** The schedule so far: what still fits stays where it is. */
  readonly previous?: readonly PreviousPlacing[];
  /** Decides between days that are equally good. The same input and seed give the same schedule. */
  readonly seed: string | number;
}

/** One thing to be held, and the days between which it may be. */
export interface ReviewRequest {
  /** The plan’s id. */
  readonly plan: string;
  readonly kind: ScheduledKind;
  /** The first day on which it may be held. */
  readonly earliest: PlainDate;
  /** The last. Nothing is ever put after it. */
  readonly latest: PlainDate;
  /** Ids of people who take part, as in the plan. */
  readonly people?: readonly string[];
  /** The family’s key, where it is known: requests with the same key are brothers and sisters. */
  readonly family?: string;
}
