/**
 * Three-way merge by line id, after IETF draft-jurkovikj-json-three-way-merge: what only one side
 * changed is taken; what both changed differently is a conflict, never decided here.
 */
import type { Json, JsonObject } from '../kernel/json.ts';
import { textOf } from '../kernel/json.ts';
import { checkLines } from '../plan/check-lines.ts';
import { parsePlan } from '../plan/parse-plan.ts';
import type { Plan } from '../plan/plan.ts';
import type { Conflict } from './conflict.ts';
import { editsToTake } from './conflict-edits.ts';
import { mergeValues, type FoundConflict } from './merge-values.ts';

export interface MergeInput {
  readonly base: Plan;
  readonly ours: Plan;
  readonly theirs: Plan;
}

export interface Merged {
  /**
   * Both sides' changes. Where both gave a place another value, theirs; where one took out what the
   * other changed, it is still there. Always a plan.
   */
  readonly plan: Plan;
  readonly conflicts: readonly Conflict[];
}

/**
 * Merges what we and they made of the same base. No change of either is lost: it is in the plan or in
 * a conflict. Who is called "us" makes no difference but in what the plan holds while a conflict is open.
 */
export function mergePlans(input: MergeInput): Merged {
  const { plan, found } = isOnePlan(input) ? mergeToPlan(input, new Set()) : wholePlan(input);
  return { plan, conflicts: found.map((conflict) => withEdits(plan, conflict)) };
}

/** Two plans are not two versions of one: what is said of one child is never put into another’s plan. */
const isOnePlan = ({ base, ours, theirs }: MergeInput) =>
  ours.id === base.id && theirs.id === base.id;

interface Attempt {
  readonly plan: Plan;
  readonly found: readonly FoundConflict[];
}

/** A line that one side took out while the other came to refer to it has to stay; so it is merged again. */
function mergeToPlan(input: MergeInput, needed: ReadonlySet<string>): Attempt {
  const conflicts: FoundConflict[] = [];
  const { base, ours, theirs } = input;
  const merged = mergeValues({ base, ours, theirs }, [], { needed, conflicts }) as JsonObject;
  // Three plans merge into the shape of a plan; what can be amiss is a reference to nothing.
  const missing = checkLines(merged as unknown as Plan).flatMap(({ code, data }) =>
    code === 'ISP_PLAN_DANGLING_REFERENCE' ? [textOf(data?.['id'])] : [],
  );
  const more = new Set([...needed, ...missing]);
  if (more.size > needed.size) return mergeToPlan(input, more);
  const parsed = parsePlan(merged);
  return parsed.ok ? { plan: parsed.value, found: conflicts } : wholePlan(input);
}

/** Nothing that both did fits together: a person chooses between the two plans. */
function wholePlan({ base, ours, theirs }: MergeInput): Attempt {
  return { plan: theirs, found: [{ path: [], reason: 'both-changed', base, ours, theirs }] };
}

function withEdits(plan: Plan, found: FoundConflict): Conflict {
  const { path, reason, together } = found;
  const versions: { base?: Json; ours?: Json; theirs?: Json } = {};
  for (const side of ['base', 'ours', 'theirs'] as const) {
    if (found[side] !== undefined) versions[side] = found[side];
  }
  return { reason, ...(together && { together }), ...versions, ...editsToTake(plan, path, found) };
}
