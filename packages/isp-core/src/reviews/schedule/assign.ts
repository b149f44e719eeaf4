/** From meetings to places: together where that can be, apart where a deadline would be missed otherwise. */
import { blocksOf } from './blocks.ts';
import type { Grid } from './grid.ts';
import type { Meeting } from './meeting.ts';
import { Problem } from './problem.ts';
import type { PlacingOptions } from './schedule-options.ts';
import { solve, type Solved } from './solve.ts';

/** So many families at most are tried together again, one after the other. */
const MOST_REUNIONS = 12;

export interface Assigned extends Solved {
  readonly problem: Problem;
}

export function assign(
  meetings: readonly Meeting[],
  cells: readonly (readonly number[])[],
  { grid, options }: { grid: Grid; options: PlacingOptions },
): Assigned {
  const dayCap = options.capacity.perDay;
  const run: Run = (apart) => {
    const blocks = blocksOf(meetings, { grid, dayCap, cells, apart });
    const problem = new Problem(grid, meetings, blocks, options);
    return { problem, ...solve(problem) };
  };
  let best = run(new Set());
  let apart: ReadonlySet<number> = new Set<number>();
  for (;;) {
    const better = firstBetter(best, apart, run);
    if (better === undefined) break;
    [best, apart] = better;
  }
  return apart.size === 0 ? best : reunite(best, apart, run);
}

type Run = (apart: ReadonlySet<number>) => Assigned;

function firstBetter(
  best: Assigned,
  apart: ReadonlySet<number>,
  run: Run,
): [Assigned, ReadonlySet<number>] | undefined {
  for (const groups of separations(best)) {
    const next = new Set([...apart, ...groups.flat()]);
    const tried = run(next);
    if (missing(tried) < missing(best)) return [tried, next];
  }
  return undefined;
}

/** How many reviews have no place: a meeting for two counts twice. */
export const missing = ({ problem, left }: Assigned): number =>
  [...left.keys()]
    .flatMap((block) => problem.blocks[block]?.meetings ?? [])
    .reduce((sum, meeting) => sum + (problem.meetings[meeting]?.kinds.length ?? 0), 0);

type Groups = readonly (readonly number[])[];

/**
 * The groups to see apart next, the fewest first: those that found no place, those on the days that
 * somebody needs, all.
 */
function separations(assigned: Assigned): Groups[] {
  const { problem, left, board } = assigned;
  const hopeful = [...left.keys()].filter((at) => (problem.blocks[at]?.placings.length ?? 0) > 0);
  const groups = problem.blocks.flatMap(({ meetings }) => (meetings.length > 1 ? [meetings] : []));
  if (hopeful.length === 0 || groups.length === 0) return [];
  const stuck = groups.filter((group) => left.has(problem.blockOf(group[0] ?? -1)));
  const days = new Set(
    hopeful.flatMap((at) => [...(problem.blocks[at]?.placings ?? [])].map(problem.dayOf)),
  );
  const near = groups.filter((group) => {
    const block = problem.blockOf(group[0] ?? -1);
    const [cell] = board.cellsOf(block, board.placed[block] ?? 0);
    return stuck.includes(group) || (cell !== undefined && days.has(problem.dayOf(cell)));
  });
  return [stuck, near, groups].filter((each) => each.length > 0);
}

/** Brings families together again where that costs nobody a place. */
function reunite(split: Assigned, apart: ReadonlySet<number>, run: Run): Assigned {
  let best = split;
  let now = apart;
  const families = new Set([...apart].map((at) => split.problem.meetings[at]?.family?.id));
  for (const family of [...families].slice(0, MOST_REUNIONS)) {
    const without = new Set(
      [...now].filter((at) => split.problem.meetings[at]?.family?.id !== family),
    );
    const tried = run(without);
    if (missing(tried) <= missing(best)) [best, now] = [tried, without];
  }
  return best;
}
