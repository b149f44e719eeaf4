/**
 * Three-way merge by line id, after IETF draft-jurkovikj-json-three-way-merge: what only one side
 * changed is taken; what both changed differently is a conflict, never decided here.
 */
import { sameJson } from '../kernel/canonical-json.ts';
import { textOf, type Json } from '../kernel/json.ts';
import type { LinePath } from '../kernel/line-path.ts';
import { fromPointer, toPointer } from '../kernel/pointer.ts';
import type { Plan } from '../plan/plan.ts';
import { applyEdit } from './apply-edit.ts';
import type { Conflict } from './conflict.ts';
import { diffPlans } from './diff-plans.ts';
import { valueAtLine } from './document-tree.ts';
import type { Edit, SetEdit } from './edit.ts';
import { removeLine } from './remove-line.ts';

export interface MergeInput {
  readonly base: Plan;
  readonly ours: Plan;
  readonly theirs: Plan;
}

export interface Merged {
  /** Both sides' changes; in conflicts, theirs. Always a plan. */
  readonly plan: Plan;
  readonly conflicts: readonly Conflict[];
}

/** Merges what we and they made of the same base. No change of either is lost: it is in the plan or in a conflict. */
export function mergePlans(input: MergeInput): Merged {
  const merge = new Merge(input);
  for (const edit of diffPlans(input.base, input.ours)) merge.take(edit);
  const conflicts = [...merge.conflicts.values()].map((c) => removingReferencesToo(merge.plan, c));
  return { plan: merge.plan, conflicts };
}

/** Taking out a line that they have since referred to takes out those references as well. */
function removingReferencesToo(plan: Plan, conflict: Conflict): Conflict {
  if (conflict.reason !== 'removed-by-us') return conflict;
  const removal = removeLine(plan, conflict.at);
  return removal.ok ? { ...conflict, takeOurs: removal.value } : conflict;
}

/** Fields that each save sets anew, so they are never a conflict. */
const setBySaving: ReadonlySet<LinePath> = new Set(['/revision', '/updatedAt']);

class Merge {
  plan: Plan;
  readonly conflicts = new Map<LinePath, Conflict>();
  private readonly input: MergeInput;
  private readonly theirPaths: readonly LinePath[];

  constructor(input: MergeInput) {
    this.input = input;
    this.plan = input.theirs;
    this.theirPaths = diffPlans(input.base, input.theirs).flatMap((e) =>
      e.type === 'group' || e.type === 'move' ? [] : [e.at],
    );
  }

  take(edit: Edit): void {
    if (edit.type === 'group' || setBySaving.has(edit.at)) return;
    if (edit.type === 'move') this.tryToApply(edit);
    else if (this.isDoneByThem(edit.at)) return;
    else if (edit.type === 'set' && this.isReferenceList(edit)) this.takeReferences(edit);
    else if (edit.type !== 'add' && this.touchedByThem(edit.at)) this.addConflict(edit.at);
    else if (!this.tryToApply(edit))
      this.addConflict(edit.type === 'add' ? addedPath(edit) : edit.at);
  }

  /** Applies an edit to the merged plan; a place that is gone at least loses only the position. */
  private tryToApply(edit: Edit): boolean {
    const applied = applyEdit(this.plan, edit);
    if (applied.ok) {
      this.plan = applied.value.plan;
      return true;
    }
    if (edit.type !== 'add' || edit.before === undefined) return false;
    return this.tryToApply({ type: 'add', at: edit.at, line: edit.line });
  }

  private isDoneByThem(at: LinePath): boolean {
    const ours = valueIn(this.input.ours, at);
    return ours !== undefined
      ? sameJson(ours, valueIn(this.input.theirs, at)) &&
          !sameJson(ours, valueIn(this.input.base, at))
      : valueIn(this.input.theirs, at) === undefined;
  }

  /** Whether they changed this place, a place inside it, or one that it is inside of. */
  private touchedByThem(at: LinePath): boolean {
    return this.theirPaths.some(
      (p) => p === at || p.startsWith(`${at}/`) || at.startsWith(`${p}/`),
    );
  }

  private isReferenceList({ at, value }: SetEdit): boolean {
    const lists = [value, valueIn(this.input.base, at), valueIn(this.input.theirs, at)];
    return lists.every((l) => Array.isArray(l) && l.every((entry) => typeof entry === 'string'));
  }

  /** Lists of plain words or references merge as sets: what either added is in, what either took out is out. */
  private takeReferences({ at, value }: SetEdit): void {
    const ours = value as readonly string[];
    const base = valueIn(this.input.base, at) as readonly string[];
    const theirs = valueIn(this.plan, at) as readonly string[];
    const kept = theirs.filter((id) => ours.includes(id) || !base.includes(id));
    const added = ours.filter((id) => !base.includes(id) && !theirs.includes(id));
    if (!this.tryToApply({ type: 'set', at, value: [...kept, ...added] })) this.addConflict(at);
  }

  private addConflict(at: LinePath): void {
    const conflict = conflictAt(this.input, at);
    this.conflicts.set(conflict.at, conflict);
  }
}

const valueIn = (plan: Plan, at: LinePath): Json | undefined => valueAtLine(plan, fromPointer(at));

const addedPath = (edit: Edit & { type: 'add' }): LinePath =>
  `${edit.at}${toPointer([textOf(edit.line['id'])])}`;

/** Describes the conflict at a field, or at the whole line where one side removed it. */
function conflictAt(input: MergeInput, at: LinePath): Conflict {
  const segments = fromPointer(at);
  const gone = segments.findIndex(
    (_, i) => valueIn(input.theirs, toPointer(segments.slice(0, i + 1))) === undefined,
  );
  const goneAt = toPointer(segments.slice(0, gone + 1));
  const removedByThem = gone !== -1 && valueIn(input.base, goneAt) !== undefined;
  return removedByThem ? removedConflict(input, goneAt) : changedConflict(input, at);
}

function removedConflict(input: MergeInput, at: LinePath): Conflict {
  const ours = valueIn(input.ours, at) as Json;
  const takeOurs: Edit = isLine(ours)
    ? { type: 'add', at: toPointer(fromPointer(at).slice(0, -1)), line: ours }
    : { type: 'set', at, value: ours };
  return { at, reason: 'removed-by-them', ...sides(input, at), takeOurs };
}

function changedConflict(input: MergeInput, at: LinePath): Conflict {
  const ours = valueIn(input.ours, at);
  const theirs = valueIn(input.theirs, at);
  const reason = ours === undefined ? 'removed-by-us' : 'both-changed';
  const isNewLine = isLine(ours) && theirs === undefined;
  const list = toPointer(fromPointer(at).slice(0, -1));
  const takeOurs: Edit =
    ours === undefined
      ? { type: 'remove', at }
      : isNewLine
        ? { type: 'add', at: list, line: ours }
        : { type: 'set', at, value: ours };
  return { at, reason, ...sides(input, at), takeOurs };
}

function sides(input: MergeInput, at: LinePath): Pick<Conflict, 'base' | 'ours' | 'theirs'> {
  const found: { base?: Json; ours?: Json; theirs?: Json } = {};
  for (const side of ['base', 'ours', 'theirs'] as const) {
    const value = valueIn(input[side], at);
    if (value !== undefined) found[side] = value;
  }
  return found;
}

const isLine = (value: Json | undefined): value is { id: string } =>
  typeof value === 'object' && value !== null && 'id' in value;
