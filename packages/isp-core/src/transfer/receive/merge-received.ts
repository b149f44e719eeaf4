/** Puts what came together with the plan that is here. Until a person has chosen, the record stays as it was. */
import type { Withheld } from '../../access/withheld.ts';
import type { Conflict } from '../../edit/conflict.ts';
import { mergePlans } from '../../edit/merge-plans.ts';
import type { Plan } from '../../plan/plan.ts';
import { commonVersion, sharedPart, withoutKeptBack, type Sides } from './merge-base.ts';
import { receivedIn, withReceived } from './received-note.ts';

export interface MergedReception {
  readonly plan: Plan;
  readonly conflicts: readonly Conflict[];
  /** What both began from; absent where nobody knows. */
  readonly base?: Plan;
}

export function mergeReceived(
  sides: Sides,
  earlier: readonly Plan[],
  withheld: readonly Withheld[],
): MergedReception {
  const base = commonVersion(sides, earlier);
  const notes = [...receivedIn(sides.ours), ...receivedIn(sides.theirs)];
  const ours = withReceived(sides.ours, []);
  const theirs = withReceived(sides.theirs, []);
  const from = base
    ? withoutKeptBack(withReceived(base, []), { ours, theirs }, withheld)
    : undefined;
  // A merge keeps what the second side has where both changed it: here that is what is in the record.
  const merged = mergePlans({
    base: from ?? sharedPart({ ours, theirs }),
    ours: theirs,
    theirs: ours,
  });
  return {
    plan: withReceived(merged.plan, notes),
    conflicts: merged.conflicts.map(turnedRound),
    ...(base && { base }),
  };
}

function turnedRound(conflict: Conflict): Conflict {
  const { at, reason, together, base, ours, theirs, takeOurs, takeTheirs } = conflict;
  return {
    at,
    reason: otherWay[reason],
    ...(together && { together }),
    ...(base !== undefined && { base }),
    ...(theirs !== undefined && { ours: theirs }),
    ...(ours !== undefined && { theirs: ours }),
    takeOurs: takeTheirs,
    takeTheirs: takeOurs,
  };
}

const otherWay = {
  'both-changed': 'both-changed',
  'removed-by-them': 'removed-by-us',
  'removed-by-us': 'removed-by-them',
} as const satisfies Record<Conflict['reason'], Conflict['reason']>;
