/** Three versions of a document into one, place by place, with the places that people must decide on. */
import { isObject, textOf, type Json, type JsonObject } from '../kernel/json.ts';
import { sameJson } from '../kernel/same-json.ts';
import type { Conflict } from './conflict.ts';
import { isLineList } from './document-tree.ts';
import { mergedOrder } from './merge-lists.ts';
import { keptTogether } from './safety-critical.ts';

/** A version of a place; absent where that version has nothing there. */
export interface Versions {
  readonly base?: Json | undefined;
  readonly ours?: Json | undefined;
  readonly theirs?: Json | undefined;
}

/** A conflict before the edits that settle it are worked out. */
export interface FoundConflict extends Pick<Conflict, 'reason' | 'together'>, Versions {
  readonly path: readonly string[];
}

export interface MergeRules {
  /** Lines that must not go by themselves, since something that stays refers to them. */
  readonly needed: ReadonlySet<string>;
  readonly conflicts: FoundConflict[];
}

/** The merged value at `path`, or undefined where nothing is left there. */
export function mergeValues(v: Versions, path: string[], rules: MergeRules): Json | undefined {
  const { base, ours, theirs } = v;
  if (sameJson(ours, theirs)) return theirs;
  if (ours === undefined || theirs === undefined) return mergeRemoval(v, path, rules);
  const changedByOne = sameJson(base, ours) ? theirs : sameJson(base, theirs) ? ours : undefined;
  if (changedByOne !== undefined) {
    // A line that is still needed may be inside of what one side left alone.
    const look = rules.needed.size > 0 && isObjectOrLines(changedByOne, path);
    return look ? mergeInside(v, path, rules) : changedByOne;
  }
  const setAnew = path.length === 1 ? setBySaving[path[0] as string] : undefined;
  if (setAnew) return setAnew(ours, theirs);
  const together = keptTogether(path, { base, ours, theirs });
  if (together !== undefined) return conflict({ ...v, path, together }, rules);
  return mergeInside(v, path, rules);
}

/** What each save sets anew: the later of the two, never a conflict. */
const setBySaving: Readonly<Record<string, (ours: Json, theirs: Json) => Json>> = {
  revision: (ours, theirs) => Math.max(Number(ours), Number(theirs)),
  updatedAt: (ours, theirs) => (textOf(ours) > textOf(theirs) ? ours : theirs),
};

function mergeInside(v: Versions, path: string[], rules: MergeRules): Json {
  const { base, ours, theirs } = v;
  if (isLineList(ours) && isLineList(theirs) && ours.length + theirs.length > 0) {
    return mergeLines({ base: isLineList(base) ? base : [], ours, theirs }, path, rules);
  }
  if (isWords(ours) && isWords(theirs)) return mergeWords(isWords(base) ? base : [], ours, theirs);
  if (isPlain(ours) && isPlain(theirs) && canMergeFields(base, ours, path)) {
    return mergeFields({ base: isPlain(base) ? base : {}, ours, theirs }, path, rules);
  }
  return conflict({ ...v, path }, rules) as Json;
}

/**
 * Other systems' data is taken or left whole by namespace: what is in it means nothing to us. And a
 * line that both added under one id has no earlier version to compare its fields with.
 */
const canMergeFields = (base: Json | undefined, ours: JsonObject, path: readonly string[]) =>
  path.at(-2) !== 'extensions' && (isPlain(base) || !('id' in ours));

type Three<T> = { readonly [side in 'base' | 'ours' | 'theirs']: T };

function mergeFields({ base, ours, theirs }: Three<JsonObject>, path: string[], rules: MergeRules) {
  const merged: Record<string, Json> = {};
  for (const key of new Set([...Object.keys(theirs), ...Object.keys(ours)])) {
    const versions = { base: own(base, key), ours: own(ours, key), theirs: own(theirs, key) };
    const value = mergeValues(versions, [...path, key], rules);
    if (value !== undefined) merged[key] = value;
  }
  return merged;
}

const own = (object: JsonObject, key: string) =>
  Object.hasOwn(object, key) ? object[key] : undefined;

function mergeLines(lists: Three<readonly JsonObject[]>, path: string[], rules: MergeRules): Json {
  const [base, ours, theirs] = [byId(lists.base), byId(lists.ours), byId(lists.theirs)];
  const kept = new Map<string, Json>();
  for (const id of new Set([...theirs.keys(), ...ours.keys(), ...base.keys()])) {
    const versions = { base: base.get(id), ours: ours.get(id), theirs: theirs.get(id) };
    const line = mergeValues(versions, [...path, id], rules);
    if (line !== undefined) kept.set(id, line);
  }
  const orders = { base: [...base.keys()], ours: [...ours.keys()], theirs: [...theirs.keys()] };
  return mergedOrder(orders, new Set(kept.keys())).map((id) => kept.get(id) as Json);
}

const byId = (lines: readonly JsonObject[]) => new Map(lines.map((l) => [textOf(l['id']), l]));

/**
 * One side has it no more. It goes where the other left it alone, and stays, with a conflict, where
 * the other changed it or where something refers to it: a merge by itself takes nobody's words away.
 */
function mergeRemoval(v: Versions, path: string[], rules: MergeRules): Json | undefined {
  const { base, ours, theirs } = v;
  const left = ours ?? theirs;
  if (base === undefined) return left;
  if (sameJson(base, left) && !rules.needed.has(path.at(-1) ?? '')) return undefined;
  const reason = ours === undefined ? 'removed-by-us' : 'removed-by-them';
  rules.conflicts.push({ ...v, path, reason });
  return left;
}

/** Both changed it: theirs stays until a person decides. */
function conflict(
  found: Omit<FoundConflict, 'reason'>,
  { conflicts }: MergeRules,
): Json | undefined {
  conflicts.push({ ...found, reason: 'both-changed' });
  return found.theirs;
}

/** Lists of plain words or references: what either added is in, what either took out is out. */
function mergeWords(
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
): Json {
  const all = new Set([...base, ...ours, ...theirs]);
  const kept = new Set(
    [...all].filter((word) =>
      base.includes(word) ? ours.includes(word) && theirs.includes(word) : true,
    ),
  );
  return mergedOrder({ base, ours, theirs }, kept);
}

const isObjectOrLines = (value: Json, path: readonly string[]) =>
  (isPlain(value) || isLineList(value)) && !path.includes('extensions');

function isWords(value: Json | undefined): value is readonly string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string');
}

const isPlain = (value: Json | undefined): value is JsonObject => isObject(value);
