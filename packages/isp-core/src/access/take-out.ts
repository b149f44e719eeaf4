/** Takes parts and marked lines out of a document, in one walk. */
import { isObject, textOf, type Json, type JsonObject } from '../kernel/json.ts';
import { fromPointer, toPointer } from '../kernel/pointer.ts';
import type { AudienceAccess, WithheldPart } from './access-table.ts';
import { collectIds, entryForMark, hidingMark } from './mark.ts';
import type { Withheld } from './withheld.ts';

export interface TakenOut {
  readonly document: JsonObject;
  readonly withheld: readonly Withheld[];
  /** The ids of all lines that are gone. */
  readonly ids: ReadonlySet<string>;
}

/** A list that is withheld becomes empty, an optional field and a marked line go. */
export function takeOut(document: JsonObject, access: AudienceAccess): TakenOut {
  const walk: Walk = { access, parts: new Set(), marked: [], ids: new Set() };
  const starts = access.withheld.map((part): State => {
    return { part, segments: withoutEnding(fromPointer(part.path)), at: 0 };
  });
  const left = inObject(document, [], starts, walk);
  const parts = access.withheld.filter((part) => walk.parts.has(part));
  return {
    document: left,
    withheld: [
      ...parts.map(({ path, reason }): Withheld => ({ path, kind: 'part', reason })),
      ...walk.marked,
    ],
    ids: walk.ids,
  };
}

interface Walk {
  readonly access: AudienceAccess;
  readonly parts: Set<WithheldPart>;
  readonly marked: Withheld[];
  readonly ids: Set<string>;
}

/** How far a pattern has been followed. */
interface State {
  readonly part: WithheldPart;
  readonly segments: readonly string[];
  readonly at: number;
}

/** `/concerns/**` withholds what `/concerns` does. */
function withoutEnding(segments: readonly string[]): readonly string[] {
  return segments.at(-1) === '**' ? withoutEnding(segments.slice(0, -1)) : segments;
}

function follow(states: readonly State[], key: string): State[] {
  const next: State[] = [];
  const step = (state: State): void => {
    const segment = state.segments[state.at];
    if (segment === '**') {
      next.push(state);
      step({ ...state, at: state.at + 1 });
    } else if (segment === '*' || segment === key) next.push({ ...state, at: state.at + 1 });
  };
  states.forEach(step);
  return next;
}

const ended = (states: readonly State[]) =>
  states.find(({ segments, at }) => at === segments.length);

function inObject(
  object: JsonObject,
  path: readonly string[],
  states: readonly State[],
  walk: Walk,
): JsonObject {
  const kept: [string, Json][] = [];
  for (const [key, value] of Object.entries(object)) {
    const next = states.length > 0 ? follow(states, key) : states;
    const end = ended(next);
    const left = end ? emptied(value, end, walk) : inValue(value, [...path, key], next, walk);
    if (left !== undefined) kept.push([key, left]);
  }
  return Object.fromEntries(kept);
}

function emptied(value: Json, { part }: State, walk: Walk): Json | undefined {
  const isList = Array.isArray(value);
  if (!isList || value.length > 0) walk.parts.add(part);
  collectIds(value, walk.ids);
  return isList ? [] : undefined;
}

function inValue(value: Json, path: readonly string[], states: readonly State[], walk: Walk): Json {
  if (Array.isArray(value)) return inList(value as readonly Json[], path, states, walk);
  if (!isObject(value)) return value;
  const object = value;
  // What other systems keep is withheld by namespace, and never looked into.
  return path.at(-1) === 'extensions'
    ? inExtensions(object, states, walk)
    : inObject(object, path, states, walk);
}

function inExtensions(object: JsonObject, states: readonly State[], walk: Walk): JsonObject {
  const kept = Object.entries(object).filter(([key, value]) => {
    const end = ended(follow(states, key));
    if (end) emptied(value, end, walk);
    return !end;
  });
  return Object.fromEntries(kept);
}

function inList(
  list: readonly Json[],
  path: readonly string[],
  states: readonly State[],
  walk: Walk,
): Json {
  const within = [...path, '*'];
  const kept: Json[] = [];
  for (const entry of list) {
    const id = isObject(entry) ? textOf(entry['id']) : '';
    const next = states.length > 0 ? follow(states, id) : states;
    const end = ended(next);
    const mark = hidingMark(entry, walk.access);
    if (end) emptied(entry, end, walk);
    else if (mark) {
      walk.marked.push(entryForMark(toPointer(path), mark));
      collectIds(entry, walk.ids);
    } else kept.push(inValue(entry, within, next, walk));
  }
  return kept;
}
