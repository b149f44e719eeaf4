/** What is held, cut into passages that a person can judge one by one. */
import type { Edit, PlacedEdit } from '../../edit/edit.ts';
import { isShown, type ChangeLog, type LogEntry } from '../../edit/log/change-log.ts';
import { isObject, textOf, type Json, type JsonObject } from '../../kernel/json.ts';
import { toPointer } from '../../kernel/pointer.ts';
import type { Plan } from '../../plan/plan.ts';

export interface HeldField {
  /** `statement`, `amount/minutes`, or, in the log, the line path that was changed. */
  readonly name: string;
  readonly value: string | number | boolean | null;
}

export interface Holding {
  readonly at: string;
  readonly fields: readonly HeldField[];
  /** The marks on the line and on those that it is in. */
  readonly marks: readonly JsonObject[];
  /** The line itself, where it is one of the plan. */
  readonly line?: JsonObject;
}

/** A passage for the head, for each part and for each line, with the fields that are its own. */
export function planHoldings(plan: Plan): Holding[] {
  const found: Holding[] = [];
  const parts = Object.entries(plan as JsonObject);
  const isPart = ([, value]: readonly [string, Json]) => isObject(value);
  gather(Object.fromEntries(parts.filter((part) => !isPart(part))), [], [], found);
  for (const [key, value] of parts.filter(isPart)) gather(value as JsonObject, [key], [], found);
  return found;
}

function gather(
  node: JsonObject,
  path: readonly string[],
  marks: readonly JsonObject[],
  found: Holding[],
): void {
  const mark = node['restricted'];
  const within = isObject(mark) ? [...marks, mark] : marks;
  const inner: (() => void)[] = [];
  const fields = fieldsIn(node, '', (lines, names) => {
    for (const line of lines) {
      const at = [...path, ...names, textOf(line['id'])];
      inner.push(() => gather(line, at, within, found));
    }
  });
  found.push({ at: toPointer(path), fields, marks: within, line: node });
  for (const visit of inner) visit();
}

type OnLines = (lines: readonly JsonObject[], names: readonly string[]) => void;

/** The values in the node, with those of its lists of lines handed on. */
function fieldsIn(node: Json, name: string, onLines: OnLines): HeldField[] {
  if (Array.isArray(node)) {
    const entries = node as readonly Json[];
    const lines = entries.filter((e): e is JsonObject => isObject(e) && 'id' in e);
    if (lines.length > 0 && lines.length === entries.length && !name.includes('extensions')) {
      onLines(lines, name.split('/'));
      return [];
    }
    return entries.flatMap((entry, i) => fieldsIn(entry, `${name}/${i + 1}`, onLines));
  }
  if (isObject(node)) {
    return Object.entries(node).flatMap(([key, value]) =>
      fieldsIn(value, name === '' ? key : `${name}/${key}`, onLines),
    );
  }
  return [{ name, value: node as HeldField['value'] }];
}

/** A passage for each entry of the log, and one for the plan as it was at its start. */
export function logHoldings(log: ChangeLog): Holding[] {
  const { start } = log;
  const begun = isShown(start)
    ? [{ at: '/start', fields: everyField(start.value, ''), marks: marksIn(start.value) }]
    : [];
  return [...begun, ...log.entries.map(entryHolding)];
}

function entryHolding({ number, at, actor, reason, edits }: LogEntry): Holding {
  const { audience, person } = actor;
  const shown = edits.flatMap((edit) => (isShown(edit) ? placedIn(edit.value) : []));
  const values = shown.map((edit) => ({ edit, value: valueOf(edit) }));
  return {
    at: toPointer(['entries', number]),
    fields: [
      { name: 'when', value: at },
      { name: 'role', value: audience },
      ...(person && isShown(person) ? everyField(person.value, 'who') : []),
      ...(reason && isShown(reason) ? [{ name: 'why', value: reason.value }] : []),
      ...values.flatMap(({ edit, value }) => [
        { name: edit.type, value: edit.at },
        ...(value === undefined ? [] : everyField(value, edit.at)),
      ]),
    ],
    marks: values.flatMap(({ edit, value }) => [
      ...marksIn(value),
      ...(edit.at.endsWith('/restricted') && isObject(value) ? [value] : []),
    ]),
  };
}

const placedIn = (edit: Edit): PlacedEdit[] =>
  edit.type === 'group' ? edit.edits.flatMap(placedIn) : [edit];

function valueOf(edit: PlacedEdit): Json | undefined {
  if (edit.type === 'set') return edit.value;
  return edit.type === 'add' || edit.type === 'correct' ? edit.line : undefined;
}

/** Every value, those in lines as well. */
function everyField(node: unknown, name: string): HeldField[] {
  if (typeof node !== 'object' || node === null) {
    return [{ name, value: node as HeldField['value'] }];
  }
  return Object.entries(node).flatMap(([key, value]) =>
    everyField(value, name === '' ? key : `${name}/${key}`),
  );
}

function marksIn(node: unknown): JsonObject[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => {
    if (key === 'extensions') return [];
    return key === 'restricted' && isObject(value) ? [value as JsonObject] : marksIn(value);
  });
}
