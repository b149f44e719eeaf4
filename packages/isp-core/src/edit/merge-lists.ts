/** The order of a list that two people changed: the same whichever of them is called "us". */

/** Ids in order, of the list as each has it. */
export interface Orders {
  readonly base: readonly string[];
  readonly ours: readonly string[];
  readonly theirs: readonly string[];
}

/**
 * Orders the ids that are kept. Those that both have come in the order of whoever moved them (where
 * both did, in the order that sorts first: a matter of form, since no words are lost by it). What
 * only one has follows the line that it follows there.
 */
export function mergedOrder({ base, ours, theirs }: Orders, kept: ReadonlySet<string>): string[] {
  const inOurs = new Set(ours);
  const inTheirs = new Set(theirs);
  const shared = orderOfShared(
    ours.filter((id) => kept.has(id) && inTheirs.has(id)),
    theirs.filter((id) => kept.has(id) && inOurs.has(id)),
    base,
  );
  const isShared = new Set(shared);
  const following = new Map<string, string[]>();
  const runs = [...runsIn(ours, kept, isShared), ...runsIn(theirs, kept, isShared)];
  for (const run of runs.toSorted(byFirstId)) {
    following.set(run.after, [...(following.get(run.after) ?? []), ...run.ids]);
  }
  return ['', ...shared].flatMap((id) => [
    ...(id === '' ? [] : [id]),
    ...(following.get(id) ?? []),
  ]);
}

/** `ours` and `theirs` hold the same ids. */
function orderOfShared(
  ours: readonly string[],
  theirs: readonly string[],
  base: readonly string[],
): readonly string[] {
  const shared = new Set(ours);
  const before = base.filter((id) => shared.has(id));
  const known = new Set(before);
  const isMoved = (ids: readonly string[]) =>
    !sameOrder(
      ids.filter((id) => known.has(id)),
      before,
    );
  if (isMoved(ours) !== isMoved(theirs)) return isMoved(ours) ? ours : theirs;
  return ours.join() < theirs.join() ? ours : theirs;
}

const sameOrder = (a: readonly string[], b: readonly string[]) => a.every((id, i) => id === b[i]);

interface Run {
  /** The shared line that the run follows, or '' at the beginning. */
  readonly after: string;
  readonly ids: string[];
}

/** Ids that only this side has, in runs between those that both have. */
function runsIn(
  ids: readonly string[],
  kept: ReadonlySet<string>,
  shared: ReadonlySet<string>,
): Run[] {
  const runs: Run[] = [];
  let run: Run = { after: '', ids: [] };
  for (const id of ids) {
    if (shared.has(id)) {
      if (run.ids.length > 0) runs.push(run);
      run = { after: id, ids: [] };
    } else if (kept.has(id)) run.ids.push(id);
  }
  return run.ids.length > 0 ? [...runs, run] : runs;
}

const byFirstId = (a: Run, b: Run) => ((a.ids[0] ?? '') < (b.ids[0] ?? '') ? -1 : 1);
