/** A schedule of many plans' reviews, as events. */
import type { PlainDate } from '../../kernel/plain-date.ts';
import type { Plan } from '../../plan/plan.ts';
import { isClockText, minuteOf } from './clock-text.ts';
import type { ReviewEvent } from './review-event.ts';

/** What is needed of a scheduled review; `scheduleReviews` gives it. */
export interface ScheduledMeeting {
  /** The plan’s id. */
  readonly plan: string;
  /** What is held: several kinds where one meeting does for all. */
  readonly kinds: readonly string[];
  readonly on: PlainDate;
  /** `HH:MM` in Europe/London. */
  readonly start?: string;
  readonly end?: string;
  /** Ids of the room and of those who take part. */
  readonly room?: string;
  readonly staff?: readonly string[];
  /** The day by which it must be held: it tells this year’s review from last year’s. */
  readonly latest: PlainDate;
}

interface Named {
  readonly id: string;
  readonly name?: string | undefined;
}

export interface ScheduleEventOptions {
  /** Whose plans they are, for the names. Left out, no names can be shown. */
  readonly plans?: readonly Plan[] | undefined;
  /** The rooms and the people of the schedule’s own options, for their names. */
  readonly rooms?: readonly Named[] | undefined;
  readonly staff?: readonly Named[] | undefined;
  /**
   * The id of the review in the plan, where it is there already, so that its event stays the same
   * one. Left out, an event is named by its kinds and by the day that it must be held by.
   */
  readonly reviewIdOf?: (review: ScheduledMeeting) => string | undefined;
}

/** One event for each scheduled review, with its time, room and people. */
export function eventsOfSchedule(
  reviews: readonly ScheduledMeeting[],
  options: ScheduleEventOptions = {},
): ReviewEvent[] {
  const plans = new Map(options.plans?.map((plan) => [plan.id, plan]));
  const rooms = namesById(options.rooms);
  const staff = namesById(options.staff);
  return reviews.map((review) => {
    const person = plans.get(review.plan)?.person;
    const place = rooms.get(review.room ?? '');
    const who = (review.staff ?? []).flatMap((id) => staff.get(id) ?? []);
    return {
      planId: review.plan,
      reviewId: options.reviewIdOf?.(review) ?? `${review.kinds.join('+')}/${review.latest}`,
      kind: review.kinds[0] ?? '',
      on: review.on,
      ...timesOf(review),
      ...(place === undefined ? {} : { place }),
      ...(who.length === 0 ? {} : { who }),
      ...(person && { child: { givenName: person.givenName, familyName: person.familyName } }),
    };
  });
}

function timesOf({ start, end }: ScheduledMeeting): Pick<ReviewEvent, 'starts' | 'minutes'> {
  if (start === undefined) return {};
  if (end === undefined || !isClockText(start) || !isClockText(end)) return { starts: start };
  const minutes = minuteOf(end) - minuteOf(start);
  return minutes > 0 ? { starts: start, minutes } : { starts: start };
}

function namesById(list: readonly Named[] = []): Map<string, string> {
  return new Map(list.map(({ id, name }) => [id, name ?? id]));
}
