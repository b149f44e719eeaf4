/** What a merge did, line by line: what was taken of what came, what stayed as it was here, and what is open. */
import type { Conflict } from '../../edit/conflict.ts';
import { diffPlans } from '../../edit/diff-plans.ts';
import { valueAtLine } from '../../edit/document-tree.ts';
import { placedEdits } from '../../edit/placed-edits.ts';
import type { PlacedEdit } from '../../edit/edit.ts';
import { setBySaving } from '../../edit/set-by-saving.ts';
import { textOf, type Json } from '../../kernel/json.ts';
import type { LinePath } from '../../kernel/line-path.ts';
import { fromPointer, toPointer } from '../../kernel/pointer.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Sides } from './merge-base.ts';
import type { MergedReception } from './merge-received.ts';
import { RECEIVED } from './received-note.ts';
import type { ReceiveCode } from './receive-codes.ts';
import { reportLine, type ReceiveLine } from './receive-report.ts';

export function mergeLines(sides: Sides, { plan, conflicts }: MergedReception): ReceiveLine[] {
  const isOpen = (at: LinePath) => conflicts.some((conflict) => isWithin(at, conflict.at));
  const open = conflicts.map(conflictLine);
  const taken = changes(sides.ours, plan).filter(({ at }) => !isOpen(at));
  const kept = changes(sides.theirs, plan)
    .filter(({ type }) => type !== 'move')
    .filter(({ at }) => !isOpen(at));
  return [
    ...open,
    ...taken.map((change) => line(takenCode(change), change)),
    ...kept.map((change) =>
      line(keptCode(change), { ...change, ours: change.now, theirs: change.was }),
    ),
  ];
}

/** The same for a plan that was not taken: where it differs from the one that is here. */
export function differenceLines({ ours, theirs }: Sides): ReceiveLine[] {
  return changes(theirs, ours)
    .filter(({ type }) => type !== 'move')
    .map(({ at, was, now }) => line('ISP_RECEIVE_NOT_TAKEN', { at, ours: now, theirs: was }));
}

/** A difference between two plans, at the line or field that it is about. */
interface Change {
  readonly type: PlacedEdit['type'];
  readonly at: LinePath;
  readonly was: Json | undefined;
  readonly now: Json | undefined;
}

function changes(from: Plan, to: Plan): (Change & Told)[] {
  return diffPlans(from, to)
    .flatMap(placedEdits)
    .map((edit) => {
      const at = placeOf(edit);
      const path = fromPointer(at);
      const [was, now] = [valueAtLine(from, path), valueAtLine(to, path)];
      return { type: edit.type, at, was, now, ours: was, theirs: now };
    })
    .filter(({ at }) => !setBySaving.has(at) && !isOwnNote(at));
}

/** Our own note of what was taken in says nothing of the child. */
const isOwnNote = (at: LinePath) => fromPointer(at)[1] === RECEIVED;

const placeOf = (edit: PlacedEdit): LinePath =>
  edit.type === 'add' ? toPointer([...fromPointer(edit.at), textOf(edit.line['id'])]) : edit.at;

function takenCode({ type, at, was, now }: Change): ReceiveCode {
  if (type === 'move') return 'ISP_RECEIVE_REORDERED';
  if (was === undefined) return 'ISP_RECEIVE_ADDED';
  const path = fromPointer(at);
  if (path[0] === 'delivery' && path.length > 2) return 'ISP_RECEIVE_EVIDENCE_CHANGED';
  return now === undefined ? 'ISP_RECEIVE_REMOVED' : 'ISP_RECEIVE_CHANGED';
}

function keptCode({ was, now }: Change): ReceiveCode {
  if (was === undefined) return 'ISP_RECEIVE_KEPT_YOURS';
  return now === undefined ? 'ISP_RECEIVE_KEPT_REMOVAL' : 'ISP_RECEIVE_KEPT_CHANGE';
}

interface Told {
  readonly ours?: Json | undefined;
  readonly theirs?: Json | undefined;
}

const line = (code: ReceiveCode, { at, ours, theirs }: Told & { readonly at: LinePath }) =>
  reportLine(code, at, {
    ...(ours !== undefined && { ours }),
    ...(theirs !== undefined && { theirs }),
  });

function conflictLine(conflict: Conflict): ReceiveLine {
  return line(conflictCode(conflict), conflict);
}

function conflictCode({ reason, together }: Conflict): ReceiveCode {
  if (reason === 'removed-by-them') return 'ISP_RECEIVE_CONFLICT_THEY_REMOVED';
  if (reason === 'removed-by-us') return 'ISP_RECEIVE_CONFLICT_YOU_REMOVED';
  if (together === 'safety') return 'ISP_RECEIVE_CONFLICT_SAFETY';
  return together === 'privacy' ? 'ISP_RECEIVE_CONFLICT_PRIVACY' : 'ISP_RECEIVE_CONFLICT';
}

const isWithin = (at: LinePath, whole: LinePath) => at === whole || at.startsWith(`${whole}/`);
