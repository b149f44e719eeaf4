/** One meeting for two reviews saves everybody time, but not at the price of a deadline. */
import { assign, missing, type Assigned } from './assign.ts';
import type { Meeting } from './meeting.ts';
import { meetingsOf, type MeetingContext } from './meetings.ts';
import { cellsFor } from './placings.ts';
import type { PlacingOptions, ReviewRequest } from './schedule-options.ts';

export interface Best {
  readonly meetings: readonly Meeting[];
  /** For each meeting the cells that nothing forbids it. */
  readonly cells: readonly (readonly number[])[];
  readonly assigned: Assigned;
}

/** Up to so many plans with a joint meeting, every way to part some of them is tried. */
const MOST_TO_PART = 3;

/** Joint meetings wherever they can be, and parted only where more reviews find a place then. */
export function bestOf(
  requests: readonly ReviewRequest[],
  options: PlacingOptions,
  context: MeetingContext,
): Best {
  const run = (separate: ReadonlySet<string>): Best => {
    const meetings = meetingsOf(requests, options, { ...context, separate });
    const cells = meetings.map((meeting) => cellsFor(meeting, context.grid, context.stops));
    return { meetings, cells, assigned: assign(meetings, cells, { ...context, options }) };
  };
  let best = run(new Set());
  const stuck = stuckPlans(best);
  if (stuck.length === 0) return best;
  const joint = best.meetings.flatMap(({ kinds, plan }) => (kinds.length > 1 ? [plan] : []));
  for (const separate of waysToPart(joint, stuck)) {
    const tried = run(separate);
    if (missing(tried.assigned) < missing(best.assigned)) best = tried;
    if (stuckPlans(best).length === 0) break;
  }
  return best;
}

/** Plans with a meeting that has no place and could have one if others were elsewhere. */
function stuckPlans({ meetings, cells, assigned: { problem, left } }: Best): string[] {
  return [...left.keys()]
    .flatMap((block) => problem.blocks[block]?.meetings ?? [])
    .flatMap((at) => ((cells[at]?.length ?? 0) > 0 ? (meetings[at]?.plan ?? []) : []));
}

function waysToPart(joint: readonly string[], stuck: readonly string[]): Set<string>[] {
  if (joint.length === 0) return [];
  if (joint.length > MOST_TO_PART) {
    const own = joint.filter((plan) => stuck.includes(plan));
    return own.length === 0 ? [] : [new Set(own)];
  }
  const ways = Array.from({ length: 2 ** joint.length - 1 }, (_, bits) =>
    joint.filter((_plan, at) => ((bits + 1) >> at) % 2 === 1),
  );
  return ways.toSorted((a, b) => a.length - b.length).map((plans) => new Set(plans));
}
