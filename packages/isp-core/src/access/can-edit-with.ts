/** Whether somebody may make an edit, judged by rights that are at hand. Carries no table and counts no days. */
import { isObject, textOf, type JsonObject } from '../kernel/json.ts';
import { fromPointer, toPointer } from '../kernel/pointer.ts';
import { diffValues } from '../edit/diff-plans.ts';
import { valueAtLine } from '../edit/document-tree.ts';
import type { CorrectEdit, Edit, PlacedEdit } from '../edit/edit.ts';
import type { Plan } from '../plan/plan.ts';
import type { AudienceAccess, OwnField, Permission } from './access-table.ts';
import { allowed, refused, type Actor, type EditAccess } from './actor.ts';
import { withNewerContent } from './cut-view.ts';
import { byDelegation } from './delegation.ts';
import { isRight } from './inalienable.ts';
import { afterwards, leftOn, standingOf } from './leaving.ts';
import { linesAround } from './lines-around.ts';
import { holdsMark } from './mark.ts';
import { matches, matchesBelow } from './path-pattern.ts';
import { accessOf, type Rights } from './rights.ts';
import { changesUnseen } from './unseen.ts';

/**
 * The same as `canEdit`, by what `rightsFor` gave. Throws where the table that it was given did not
 * have the audience, but for what nobody can take from it.
 */
export function canEditWith(plan: Plan, edit: Edit, rights: Rights): EditAccess {
  const judged = judge(plan, edit, rights);
  const { treatedAs } = rights;
  return judged.allowed || treatedAs === undefined
    ? judged
    : refused(`${treatedAs.reason} ${judged.reason}`);
}

function judge(plan: Plan, edit: Edit, rights: Rights): EditAccess {
  if (edit.type === 'group') return judgeAll(plan, edit.edits, rights);
  if (edit.type === 'correct') return judge(plan, asAddition(edit), rights);
  const within = changesWithin(plan, edit);
  return within ? judgeAll(plan, within, rights) : judgePlaced(plan, edit, rights);
}

function judgeAll(plan: Plan, edits: readonly Edit[], rights: Rights): EditAccess {
  return edits.map((edit) => judge(plan, edit, rights)).find((e) => !e.allowed) ?? allowed;
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

function judgePlaced(plan: Plan, edit: PlacedEdit, rights: Rights): EditAccess {
  const { actor, fixed } = rights;
  if (isRight(edit, actor)) return allowed;
  if (fixed.some((pattern) => isFixedBy(pattern, edit))) return fixedRefusal;
  const access = accessOf(rights);
  if (!access.seesMarkedLines && changesMark(edit)) return markRefusal;
  if (changesUnseen(plan, edit, withNewerContent(access))) return unseenRefusal;
  return (
    afterLeaving(plan, access, rights) ??
    (access.permissions.some((p) => permits(p, plan, edit, actor)) ? allowed : undefined) ??
    byDelegation(plan, edit, { ...rights, access }) ??
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
  { today, setting }: Rights,
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
