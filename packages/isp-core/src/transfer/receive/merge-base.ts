/** What two versions of a plan have in common: the base without which nobody can tell a change from a removal. */
import { dropReferences } from '../../access/drop-references.ts';
import { collectIds } from '../../access/mark.ts';
import type { Withheld } from '../../access/withheld.ts';
import { child, isLineList } from '../../edit/document-tree.ts';
import { isObject, textOf, type Json, type JsonObject } from '../../kernel/json.ts';
import { fromPointer } from '../../kernel/pointer.ts';
import { sameJson } from '../../kernel/same-json.ts';
import type { Plan } from '../../plan/plan.ts';

export interface Sides {
  readonly ours: Plan;
  readonly theirs: Plan;
}

/** The latest version that both can have begun from, among those that both had. */
export function commonVersion({ ours, theirs }: Sides, earlier: readonly Plan[]): Plan | undefined {
  const most = Math.min(ours.revision, theirs.revision);
  return earlier
    .filter(({ id, revision }) => id === ours.id && revision <= most)
    .toSorted((a, b) => b.revision - a.revision)[0];
}

/**
 * The base without what the sender could not send: a line that was kept back was not taken out by
 * anybody, so it must not look as if it had been. The same for lines that are marked here, since some
 * marks are told to nobody, and for evidence, which is never taken out.
 */
export function withoutKeptBack(
  base: Plan,
  { ours, theirs }: Sides,
  withheld: readonly Withheld[],
): Plan {
  const walk: Walk = { patterns: withheld.map(({ path }) => fromPointer(path)), ids: new Set() };
  const left = cut({ base, ours, theirs }, [], walk) as JsonObject;
  return dropReferences(left, walk.ids).document as unknown as Plan;
}

interface Walk {
  readonly patterns: readonly (readonly string[])[];
  readonly ids: Set<string>;
}

interface Three {
  readonly base: Json;
  readonly ours: Json | undefined;
  readonly theirs: Json | undefined;
}

/** The base’s value at the path, or undefined where it must not count. */
function cut({ base, ours, theirs }: Three, path: readonly string[], walk: Walk): Json | undefined {
  if (theirs === undefined && isKeptBack(path, ours, walk.patterns)) {
    collectIds(base, walk.ids);
    return undefined;
  }
  if (isLineList(base)) {
    return base.flatMap((line) => {
      const id = textOf(line['id']);
      const inside = { base: line, ours: child(ours, id), theirs: child(theirs, id) };
      return cut(inside, [...path, id], walk) ?? [];
    });
  }
  if (!isObject(base)) return base;
  return Object.fromEntries(
    Object.entries(base).flatMap(([key, value]) => {
      const inside = { base: value, ours: child(ours, key), theirs: child(theirs, key) };
      const left = cut(inside, [...path, key], walk);
      return left === undefined ? [] : [[key, left]];
    }),
  );
}

function isKeptBack(
  path: readonly string[],
  ours: Json | undefined,
  patterns: Walk['patterns'],
): boolean {
  const isMarked = isObject(ours) && 'restricted' in ours;
  if (isMarked || (path[0] === 'delivery' && path.length === 2)) return true;
  return patterns.some((pattern) => covers(pattern, path));
}

/** A pattern covers what is at its place and all below; `*` is any line, `**` any number of steps. */
function covers(pattern: readonly string[], path: readonly string[]): boolean {
  const [step, ...rest] = pattern;
  if (step === undefined) return true;
  if (step === '**') {
    return rest.length === 0 || path.some((_, i) => covers(rest, path.slice(i)));
  }
  const [segment, ...further] = path;
  return segment !== undefined && (step === '*' || step === segment) && covers(rest, further);
}

/**
 * A base for two versions of which nobody knows what they began from: what both say. So whatever only
 * one has stays, and whatever both say differently is asked about.
 */
export function sharedPart({ ours, theirs }: Sides): Plan {
  return common(ours, theirs) as unknown as Plan;
}

function common(a: Json, b: Json): Json | undefined {
  if (sameJson(a, b)) return a;
  if (isLineList(a) && isLineList(b)) {
    return a.flatMap((line) => {
      const other = child(b, textOf(line['id']));
      return other === undefined ? [] : [common(line, other) as JsonObject];
    });
  }
  if (Array.isArray(a) && Array.isArray(b)) {
    return (a as Json[]).filter((entry) => (b as Json[]).includes(entry));
  }
  if (!isObject(a) || !isObject(b)) return undefined;
  return Object.fromEntries(
    Object.entries(a).flatMap(([key, value]) => {
      const other = child(b, key);
      const both = other === undefined ? undefined : common(value, other);
      return both === undefined ? [] : [[key, both]];
    }),
  );
}
