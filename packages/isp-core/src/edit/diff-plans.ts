/** The edits that turn one plan into another. */
import { sameJson } from '../kernel/same-json.ts';
import { isObject, textOf, type Json, type JsonObject } from '../kernel/json.ts';
import type { LinePath } from '../kernel/line-path.ts';
import { toPointer } from '../kernel/pointer.ts';
import type { Plan } from '../plan/plan.ts';
import { diffLists } from './diff-lists.ts';
import { isLineList } from './document-tree.ts';
import type { Edit, PlacedEdit } from './edit.ts';

/**
 * The smallest set of edits from `a` to `b`, by line id. Applied one after another each leaves a
 * plan: lines that others refer to come first, and lines go once nothing refers to them.
 */
export function diffPlans(a: Plan, b: Plan): Edit[] {
  return diffValues(a, b, []);
}

/** The same for what is at one place of a plan: two objects, or two lists of lines. */
export function diffValues(a: Json, b: Json, path: string[]): PlacedEdit[] {
  const found: Found = { arriving: [], fields: [], leaving: [] };
  if (isPlainObject(a) && isPlainObject(b)) diffObjects(a, b, path, found);
  else diffField(a, b, path, found);
  found.arriving.sort((x, y) => rankOf(x.at) - rankOf(y.at));
  found.leaving.sort((x, y) => rankOf(y.at) - rankOf(x.at));
  return [...found.arriving, ...found.fields, ...found.leaving];
}

interface Found {
  arriving: PlacedEdit[];
  fields: PlacedEdit[];
  leaving: PlacedEdit[];
}

/** Lists in such an order that each refers only to those before it. */
const referenceOrder = ['people', 'barriers', 'outcomes', 'provision', 'voices', 'reviews'];

function rankOf(at: LinePath): number {
  const rank = referenceOrder.indexOf(at.split('/')[1] ?? '');
  return rank === -1 ? referenceOrder.length : rank;
}

function diffObjects(a: JsonObject, b: JsonObject, path: string[], found: Found): void {
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    if (key === 'id' && path.length > 0) continue;
    diffField(a[key], b[key], [...path, key], found);
  }
}

function diffField(a: Json | undefined, b: Json | undefined, path: string[], found: Found): void {
  if (a === b) return;
  if (b === undefined) found.fields.push({ type: 'remove', at: toPointer(path) });
  else if (isLineList(a) && isLineList(b)) diffLineLists(a, b, path, found);
  else if (isPlainObject(a) && isPlainObject(b) && !isOtherSystems(path)) {
    diffObjects(a, b, path, found);
  } else if (!sameJson(a, b)) found.fields.push({ type: 'set', at: toPointer(path), value: b });
}

/** Other systems' data is compared whole by namespace: it has no lines that we know of. */
const isOtherSystems = (path: string[]) => path.at(-2) === 'extensions';

const isPlainObject = (value: Json | undefined): value is JsonObject => isObject(value);

function diffLineLists(a: JsonObject[], b: JsonObject[], path: string[], found: Found): void {
  const list = toPointer(path);
  const { steps, removed } = diffLists(a, b);
  for (const step of steps) {
    const place = step.before === undefined ? {} : { before: step.before };
    found.arriving.push(
      'line' in step
        ? { type: 'add', at: list, line: step.line, ...place }
        : { type: 'move', at: toPointer([...path, step.id]), ...place },
    );
  }
  const old = new Map(a.map((line) => [line['id'], line]));
  for (const line of b) {
    const was = old.get(line['id']);
    if (was) diffObjects(was, line, [...path, textOf(line['id'])], found);
  }
  for (const id of removed) found.leaving.push({ type: 'remove', at: toPointer([...path, id]) });
}
