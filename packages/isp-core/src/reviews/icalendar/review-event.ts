/** One review as a calendar holds it. Made from plans or from a schedule, or by a host of its own. */
import type { PlainDate } from '../../kernel/plain-date.ts';

/** When an event is: a whole day, or from a time for so many minutes, as a clock in London shows it. */
export interface EventTime {
  readonly on: PlainDate;
  /** `HH:MM` in Europe/London. Absent where only the day is known. */
  readonly starts?: string;
  /** How long it takes, in minutes; an hour where it is not said. Only with `starts`. */
  readonly minutes?: number;
}

/** Somebody who can be written to. */
export interface CalendarPerson {
  readonly email: string;
  readonly name?: string;
}

/** The kinds that have words of their own; another kind is simply a review. */
export type ReviewEventKind = 'yearly' | 'termly' | 'early' | 'ehcp' | 'transition' | (string & {});

export interface ReviewEvent extends EventTime {
  readonly planId: string;
  /** What stays the same when the review moves: its id in the plan, or a name of the host’s for one that is not in the plan yet. */
  readonly reviewId: string;
  readonly kind: ReviewEventKind;
  /** `planned` where it is absent. */
  readonly status?: 'planned' | 'cancelled';
  /** How often it has changed since people first had it. Left out, it is counted against `previous`. */
  readonly sequence?: number;
  /** Where people meet. Left out of a calendar without names if the child’s name is in it. */
  readonly place?: string;
  /** The names of those who meet. Never in a calendar without names. */
  readonly who?: readonly string[];
  /** Whose review it is. Never in a calendar without names. */
  readonly child?: { readonly givenName: string; readonly familyName: string };
  /** Where the plan can be opened: an `https:` address in the host’s own system. */
  readonly link?: string;
  /** Whom an invitation goes to. Only in invitations and their cancellation. */
  readonly attendees?: readonly CalendarPerson[];
}

/** How long a meeting is taken to be where nobody says. */
export const USUAL_MINUTES = 60;

/** An event that people have already, as `toICalendar` needs it to count what has changed. */
export interface PreviousEvent extends EventTime {
  readonly uid: string;
  readonly sequence: number;
  readonly status: 'planned' | 'cancelled';
  readonly place?: string;
}
