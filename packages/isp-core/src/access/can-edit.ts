/** Whether somebody may make an edit, and in words why not. */
import { isObject, textOf, type JsonObject } from '../kernel/json.ts';
import { fromPointer, toPointer } from '../kernel/pointer.ts';
import { valueAtLine } from '../edit/document-tree.ts';
import type { CorrectEdit, Edit } from '../edit/edit.ts';
import type { Plan } from '../plan/plan.ts';
import { accessFor, type AccessTable, type Permission } from './access-table.ts';
import { defaultAccessTable } from './default-table.ts';
import { matches } from './path-pattern.ts';

/** Who asks: in what capacity, and, where they take part in the plan, as which of its people. */
export interface Actor {
  readonly audience: string;
  readonly personId?: string;
}

export interface EditAccess {
  readonly allowed: boolean;
  /** A sentence for the person who asks. */
  readonly reason: string;
}

export interface CanEditOptions {
  readonly actor: Actor;
  readonly table?: AccessTable;
}

/** Whether `actor` may make `edit` to `plan`. A group is allowed where all of it is. */
export function canEdit(plan: Plan, edit: Edit, options: CanEditOptions): EditAccess {
  const { actor, table = defaultAccessTable } = options;
  if (edit.type === 'group') {
    const denied = edit.edits.map((e) => canEdit(plan, e, options)).find((e) => !e.allowed);
    return denied ?? allowed;
  }
  if (edit.type === 'correct') return canEdit(plan, asAddition(edit), options);
  if (table.fixed.some((pattern) => matches(pattern, edit.at))) {
    return { allowed: false, reason: 'This is set by the system when a plan is made or saved.' };
  }
  const access = accessFor(table, actor.audience);
  if (isMark(edit.at) && !access.seesMarkedLines) return markRefusal;
  const permitted = access.permissions.some((p) => permits(p, plan, edit, actor));
  return permitted ? allowed : { allowed: false, reason: access.refusal };
}

/** A correction adds an entry to the list that the earlier one is in. */
function asAddition({ at, line }: CorrectEdit): Edit {
  return { type: 'add', at: toPointer(fromPointer(at).slice(0, -1)), line };
}

/** Whoever may not see every marked line may not unmark one: that would show it to others. */
const isMark = (at: string) => fromPointer(at).includes('restricted');

const markRefusal: EditAccess = {
  allowed: false,
  reason: 'Only the person who leads the plan decides who may see a line.',
};

const allowed: EditAccess = { allowed: true, reason: 'This change is allowed.' };

type PlacedEdit = Exclude<Edit, { type: 'group' | 'correct' }>;

function permits(permission: Permission, plan: Plan, edit: PlacedEdit, actor: Actor): boolean {
  const { path, edits, own, where = {} } = permission;
  if (!matches(path, edit.at) || !edits.includes(edit.type)) return false;
  const line = edit.type === 'add' ? edit.line : lineAround(plan, edit.at);
  if (own && !isOwn(line, edit, actor)) return false;
  return Object.entries(where).every(([key, values]) => values.includes(textOf(line?.[key])));
}

/** A line that is added may leave open whose it is; a line that is there must be the actor's. */
function isOwn(line: JsonObject | undefined, edit: PlacedEdit, actor: Actor): boolean {
  const person = line?.['person'];
  if (edit.type === 'add' && person === undefined) return true;
  return person !== undefined && person === actor.personId;
}

/** The innermost line that the path is in. */
function lineAround(plan: Plan, at: string): JsonObject | undefined {
  const segments = fromPointer(at);
  for (let length = segments.length; length > 0; length--) {
    const value = valueAtLine(plan, segments.slice(0, length));
    if (isObject(value) && typeof value['id'] === 'string') return value;
  }
  return undefined;
}
