/** Which meetings go together: brothers and sisters, where some day suits them all. */
import type { Grid } from './grid.ts';
import type { Block, Meeting } from './meeting.ts';
import { blockPlacings } from './placings.ts';

/** Brothers’ and sisters’ meetings, as places in the list, in order of their last day. */
export function siblingGroups(meetings: readonly Meeting[]): number[][] {
  const groups = new Map<string, number[]>();
  meetings.forEach(({ family }, at) => {
    if (family === undefined || family.together === false) return;
    const group = groups.get(family.id);
    if (group) group.push(at);
    else groups.set(family.id, [at]);
  });
  return [...groups.values()].map((group) =>
    group.toSorted((a, b) => ((meetings[a]?.latest ?? '') < (meetings[b]?.latest ?? '') ? -1 : 1)),
  );
}

export interface BlockOptions {
  readonly grid: Grid;
  /** The most on a day: what is more than that cannot be together. */
  readonly dayCap: number;
  /** For each meeting, the cells that nothing forbids it. */
  readonly cells: readonly (readonly number[])[];
  /** Meetings that are to be seen apart after all. */
  readonly apart: ReadonlySet<number>;
}

/** Blocks of all meetings: those of one family as far as one day and time suit them, others alone. */
export function blocksOf(meetings: readonly Meeting[], options: BlockOptions): Block[] {
  const { apart, cells, grid } = options;
  const together = siblingGroups(meetings).flatMap((group) =>
    runsOf(
      group.filter((at) => !apart.has(at)),
      meetings,
      options,
    ),
  );
  const grouped = new Set(together.flatMap((block) => block.meetings));
  const alone = meetings.flatMap((_, at) =>
    grouped.has(at) ? [] : [{ meetings: [at], placings: blockPlacings([cells[at] ?? []], grid) }],
  );
  return [...together, ...alone];
}

/** Splits a group, oldest deadline first, into runs that have a day in common. */
function runsOf(
  group: readonly number[],
  meetings: readonly Meeting[],
  { grid, dayCap, cells }: BlockOptions,
): Block[] {
  const runs: Block[] = [];
  let run: Block | undefined;
  for (const at of group) {
    // One child’s two meetings are two: they are not made to follow each other.
    const same = run?.meetings.some((other) => meetings[other]?.plan === meetings[at]?.plan);
    const joined = run === undefined || same === true ? [at] : [...run.meetings, at];
    const placings = blockPlacings(
      joined.map((each) => cells[each] ?? []),
      grid,
    );
    if (run !== undefined && joined.length > 1 && placings.length > 0 && joined.length <= dayCap) {
      run = { meetings: joined, placings };
      continue;
    }
    if (run !== undefined) runs.push(run);
    run = { meetings: [at], placings: blockPlacings([cells[at] ?? []], grid) };
  }
  if (run !== undefined) runs.push(run);
  return runs.filter((each) => each.meetings.length > 1);
}
