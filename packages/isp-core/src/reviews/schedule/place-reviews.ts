/** Gives each review a school day and time within its window. */
import { isPlainDate } from '../../kernel/date-pattern.ts';
import type { Assigned } from './assign.ts';
import { bestOf } from './best-of.ts';
import { checkPlacing } from './check-placing.ts';
import { Explainer } from './explain.ts';
import { gridOf, type Grid } from './grid.ts';
import { lowerPeak, peakOf, smooth } from './level.ts';
import { levelGently } from './level-gently.ts';
import { loadOf } from './load.ts';
import { lowerBoundOf } from './lower-bound.ts';
import type { Meeting } from './meeting.ts';
import { reviewsOn } from './reviews-on.ts';
import type { Schedule, UnplacedReview } from './schedule.ts';
import type { PlacingOptions, ReviewRequest } from './schedule-options.ts';
import { Stops } from './stops.ts';

/**
 * Places reviews whose windows the host knows. `scheduleReviews` reads the windows from plans.
 *
 * The same requests, options and seed give the same schedule, in whatever order the requests come.
 * Never throws on what it is given: options that make no sense come back as issues, and reviews
 * without a place with the reason.
 */
export function placeReviews(
  requests: readonly ReviewRequest[],
  options: PlacingOptions,
): Schedule {
  const issues = checkPlacing(requests, options);
  // Without a sound capacity there is nothing to count with, and without today nothing to count from.
  const dated = isPlainDate(options.today);
  const sound = dated && !issues.some(({ path }) => path.startsWith('/capacity'));
  const usable = sound ? options : withoutCapacity(options);
  const grid = gridFor(requests, usable);
  const stops = new Stops(grid, usable);
  const { meetings, assigned } = bestOf(requests, usable, { grid, stops });
  const lowerBound = levelled(assigned, usable);
  const { board } = assigned;
  return {
    reviews: reviewsOn(board),
    unplaced: sound
      ? unplacedOf(assigned, stops)
      : meetings.map(dated ? withoutRoom : withoutToday),
    load: loadOf(board, lowerBound),
    issues,
  };
}

const withoutCapacity = (options: PlacingOptions): PlacingOptions => ({
  ...options,
  capacity: { slots: [], perDay: 0 },
});

function gridFor(requests: readonly ReviewRequest[], options: PlacingOptions): Grid {
  const { calendar, today, capacity } = options;
  const to = requests.reduce((last, { latest }) => (latest > last ? latest : last), today);
  return gridOf(calendar, { from: today, to, slots: capacity.slots });
}

/** Levels what is on the board; gives the bound to which it was levelled. */
function levelled({ board, problem }: Assigned, { previous }: PlacingOptions): number {
  const placed = [...board.placed.keys()].filter((block) => (board.placed[block] ?? -1) >= 0);
  const bound = lowerBoundOf(problem, placed, peakOf(board));
  if (previous !== undefined && previous.length > 0) {
    levelGently(board, bound);
  } else {
    lowerPeak(board, bound);
    smooth(board);
  }
  return bound;
}

function unplacedOf({ problem, board, left }: Assigned, stops: Stops): UnplacedReview[] {
  const explainer = new Explainer(board, stops);
  return [...left]
    .flatMap(([block, { certain }]) =>
      (problem.blocks[block]?.meetings ?? []).map((meeting) => ({ meeting, certain })),
    )
    .toSorted((a, b) => a.meeting - b.meeting)
    .flatMap(({ meeting, certain }) => explainer.explain(meeting, certain) ?? []);
}

const withoutRoom = ({ id, plan, kinds, earliest, latest }: Meeting): UnplacedReview => ({
  ...{ id, plan, kinds, earliest, latest },
  stoppedBy: 'no-capacity',
  message: 'The capacity leaves no room for any review.',
  certain: true,
  waysOut: [],
});

const withoutToday = (meeting: Meeting): UnplacedReview => ({
  ...withoutRoom(meeting),
  stoppedBy: 'not-known',
  message: 'Today is not a date, so which days are still to come is not known.',
});
