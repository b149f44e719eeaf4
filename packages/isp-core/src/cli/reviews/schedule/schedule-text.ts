/** A schedule as text: week by week, then what has no place and what would give it one, then the load. */
import { dateInWords } from '../../../reviews/date-in-words.ts';
import { dayInWords } from '../../../reviews/schedule/day-in-words.ts';
import { loadBars } from '../../../reviews/schedule/load-bars.ts';
import type {
  Schedule,
  ScheduledReview,
  UnplacedReview,
} from '../../../reviews/schedule/schedule.ts';
import type { ScheduledKind } from '../../../reviews/schedule/schedule-options.ts';
import { wrap } from '../../wrap.ts';

/** How people and rooms are called. */
export interface Called {
  readonly child: (plan: string) => string;
  readonly room: (id: string) => string;
}

const kindsInWords: Readonly<Record<ScheduledKind, string>> = {
  yearly: 'review of the plan',
  early: 'early review',
  ehcp: 'review of the EHC plan',
  meeting: 'meeting with parents',
};

export function scheduleText(schedule: Schedule, called: Called): string {
  const { reviews, unplaced, load } = schedule;
  const head = wrap(
    `${counted(reviews.length, 'meeting')} with a place, ${unplaced.length} without.`,
  );
  const parts = [
    head,
    ...weeksText(schedule, called),
    ...(unplaced.length === 0 ? [] : [unplacedText(unplaced, called)]),
    ...(reviews.length === 0
      ? []
      : [['LOAD BY WEEK, FROM ITS MONDAY', ...loadBars(load)].join('\n'), peakText(schedule)]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function weeksText({ reviews, load }: Schedule, called: Called): string[] {
  return load.weeks.flatMap(({ monday }, at) => {
    const next = load.weeks[at + 1]?.monday ?? '9999-99-99';
    const own = reviews.filter(({ on }) => on >= monday && on < next);
    if (own.length === 0) return [];
    const title = `WEEK OF ${dateInWords(monday).toUpperCase()}`;
    return [[title, ...own.map((review) => rowText(review, called))].join('\n')];
  });
}

function rowText(review: ScheduledReview, { child, room }: Called): string {
  const { on, start, end, plan, kinds, movedFrom } = review;
  const notes = [
    ...(review.room === undefined ? [] : [room(review.room)]),
    ...(review.fixed ? ['as agreed'] : []),
    ...(movedFrom ? [`moved from ${dayInWords(movedFrom.on)}${at(movedFrom.start)}`] : []),
    ...(review.apart === true ? ['not with brothers and sisters'] : []),
  ];
  const what = [child(plan), kindsText(kinds), ...notes].join(', ');
  return wrap(`${dayInWords(on)}, ${start} to ${end}: ${what}`, { first: '- ' });
}

const at = (start: string | undefined): string => (start === undefined ? '' : ` at ${start}`);

const kindsText = (kinds: readonly ScheduledKind[]): string =>
  kinds.map((kind) => kindsInWords[kind]).join(' and ');

function unplacedText(unplaced: readonly UnplacedReview[], { child }: Called): string {
  const rows = unplaced.flatMap(({ plan, kinds, message, waysOut, certain }) => [
    wrap(`${child(plan)}, ${kindsText(kinds)}: ${message}`, { first: '- ' }),
    ...waysOut.map((way) => wrap(way.message, { first: '  ' })),
    ...(certain ? [] : [wrap('The search was given up: there may be a way.', { first: '  ' })]),
  ]);
  return ['WITHOUT A PLACE', ...rows].join('\n');
}

function peakText({ load: { peak, lowerBound } }: Schedule): string {
  const busiest = `The busiest week has ${counted(peak, 'meeting')}.`;
  const least =
    peak === lowerBound
      ? 'No schedule of the same meetings could have fewer.'
      : `No schedule of the same meetings could have fewer than ${lowerBound}.`;
  return wrap(`${busiest} ${least}`);
}

const counted = (count: number, noun: string): string =>
  `${count} ${noun}${count === 1 ? '' : 's'}`;
