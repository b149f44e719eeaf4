/** Whether somebody may make an edit, and in words why not. */
import { isObject, textOf, type JsonObject } from '../kernel/json.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { fromPointer, toPointer } from '../kernel/pointer.ts';
import { diffValues } from '../edit/diff-plans.ts';
import { valueAtLine } from '../edit/document-tree.ts';
import type { CorrectEdit, Edit, PlacedEdit } from '../edit/edit.ts';
import type { Plan } from '../plan/plan.ts';
import {
  accessFor,
  type AccessTable,
  type AudienceAccess,
  type OwnField,
  type Permission,
} from './access-table.ts';
import { actingAs } from './acting-as.ts';
import { allowed, refused, type Actor, type EditAccess } from './actor.ts';
import { defaultAccessTable } from './default-table/default-table.ts';
import { byDelegation, type Delegation } from './delegation.ts';
import { afterwards, leftOn, standingOf } from './departed.ts';
import { linesAround } from './lines-around.ts';
import { holdsMark } from './mark.ts';
import { matches, matchesBelow } from './path-pattern.ts';
import { isRight } from './rights.ts';
import { changesUnseen } from './unseen.ts';
import { withNewerContent } from './view-for.ts';

export interface CanEditOptions {
  readonly actor: Actor;
  readonly table?: AccessTable;
  /** What was handed to people for a time. They count only where `today` is given. */
  readonly delegations?: readonly Delegation[];
  /**
   * Decides whether delegations are in force, whether the child has left, and whether a young person
   * has their own rights. Without it nothing is delegated, nobody has left, and a young person may do
   * what a child may.
   */
  readonly today?: PlainDate;
  /** The id of the host’s own line among the plan’s settings: the child has left once that is over. */
  readonly setting?: string;
}

/**
 * Whether `actor` may make `edit` to `plan`. A group is allowed where all of it is. Throws on an
 * audience that the table does not have, but for what nobody can take from it.
 */
export function canEdit(plan: Plan, edit: Edit, options: CanEditOptions): EditAccess {
  const { audience, reason } = actingAs(plan, options.actor.audience, options.today);
  const actor = { ...options.actor, audience };
  const judged = judge(plan, edit, { ...options, actor });
  return judged.allowed || reason === undefined ? judged : refused(`${reason} ${judged.reason}`);
}

function judge(plan: Plan, edit: Edit, options: CanEditOptions): EditAccess {
  if (edit.type === 'group') return judgeAll(plan, edit.edits, options);
  if (edit.type === 'correct') return judge(plan, asAddition(edit), options);
  const within = changesWithin(plan, edit);
  return within ? judgeAll(plan, within, options) : judgePlaced(plan, edit, options);
}

function judgeAll(plan: Plan, edits: readonly Edit[], options: CanEditOptions): EditAccess {
  return edits.map((edit) => judge(plan, edit, options)).find((e) => !e.allowed) ?? allowed;
}

/** A correction adds an entry to the list that the earlier one is in. */
function asAddition({ at, line }: CorrectEdit): Edit {
  return { type: 'add', at: toPointer(fromPointer(at).slice(0, -1)), line };
}

/** A whole part that is set anew is judged by what changes in it. */
function changesWithin(plan: Plan, edit: PlacedEdit): readonly Edit[] | undefined {
  if (edit.type !== 'set' || !isObject(edit.value)) return undefined;
  const segments = fromPointer(edit.at);
  const old = valueAtLine(plan, segments);
  return isObject(old) ? diffValues(old, edit.value, segments) : undefined;
}

function judgePlaced(plan: Plan, edit: PlacedEdit, options: CanEditOptions): EditAccess {
  const { actor, table = defaultAccessTable } = options;
  if (isRight(edit, actor)) return allowed;
  if (table.fixed.some((pattern) => isFixedBy(pattern, edit))) return fixedRefusal;
  const access = accessFor(table, actor.audience);
  if (!access.seesMarkedLines && changesMark(edit)) return markRefusal;
  if (changesUnseen(plan, edit, withNewerContent(access))) return unseenRefusal;
  return (
    afterLeaving(plan, access, options) ??
    (access.permissions.some((p) => permits(p, plan, edit, actor)) ? allowed : undefined) ??
    byDelegation(plan, edit, { ...options, access }) ??
    refused(access.refusal)
  );
}

function isFixedBy(pattern: string, { type, at }: PlacedEdit): boolean {
  return matches(pattern, at) || (type === 'remove' && matchesBelow(pattern, at));
}

const fixedRefusal = refused('This is set by the system when a plan is made or saved.');

/** Whoever may not see every marked line may not mark or unmark one: that would decide what others see. */
function changesMark(edit: PlacedEdit): boolean {
  if (edit.type === 'add') return holdsMark(edit.line);
  const segments = fromPointer(edit.at);
  const extensions = segments.indexOf('extensions');
  const ours = extensions === -1 ? segments : segments.slice(0, extensions);
  if (ours.includes('restricted')) return true;
  return extensions === -1 && edit.type === 'set' && holdsMark(edit.value);
}

const markRefusal = refused('Only the person who leads the plan decides who may see a line.');

const unseenRefusal = refused(
  'This part of the plan holds something that is not shown to you, so you cannot change it. Please ask the person who leads the plan.',
);

function afterLeaving(
  plan: Plan,
  access: AudienceAccess,
  { today, setting }: CanEditOptions,
): EditAccess | undefined {
  const left = today === undefined ? undefined : leftOn(plan, today, setting);
  const standing = standingOf(access, left);
  return left === undefined || standing === 'keeps'
    ? undefined
    : refused(afterwards(left)[standing]);
}

function permits(permission: Permission, plan: Plan, edit: PlacedEdit, actor: Actor): boolean {
  const { path, edits, own, where = {} } = permission;
  if (edit.type === 'correct' || !matches(path, edit.at) || !edits.includes(edit.type)) {
    return false;
  }
  const around = linesAround(plan, edit.at);
  if (own !== undefined && !isOwn(own, edit, around, actor)) return false;
  const line = edit.type === 'add' ? edit.line : around[0];
  return Object.entries(where).every(([key, values]) => values.includes(textOf(line?.[key])));
}

/** A line that is added to a part may leave open whose it is; what is there, and all in it, must be the actor's. */
function isOwn(
  field: OwnField,
  edit: PlacedEdit,
  around: readonly JsonObject[],
  { personId }: Actor,
): boolean {
  const isNew = edit.type === 'add' && around.length === 0;
  if (isNew && edit.line[field] === undefined) return true;
  const owner = isNew ? edit.line : around.find((line) => line[field] !== undefined);
  return personId !== undefined && owner?.[field] === personId;
}
