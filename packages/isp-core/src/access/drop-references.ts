/** Takes references to removed lines out of a document. */
import { isObject, type Json, type JsonObject } from '../kernel/json.ts';
import { toPointer } from '../kernel/pointer.ts';
import { referenceFields, requiredReferences } from '../plan/references.ts';
import { collectIds } from './mark.ts';

export interface WithoutReferences {
  readonly document: JsonObject;
  /** The lists from which a line went because it was only about one that is gone. */
  readonly shortened: ReadonlySet<string>;
}

/**
 * The document without references to lines with these ids, and without lines that were only about
 * one, and so on: a record of a session goes with its provision, and a correction’s hint at that
 * record goes with the record.
 */
export function dropReferences(document: JsonObject, ids: ReadonlySet<string>): WithoutReferences {
  const shortened = new Set<string>();
  let left: Json = document;
  let gone = ids;
  while (gone.size > 0) {
    const alsoGone = new Set<string>();
    for (const { field } of referenceFields) {
      const required = requiredReferences.has(field.join('.'));
      left = dropAt(left, 0, { field, ids: gone, required, alsoGone, shortened });
    }
    gone = alsoGone;
  }
  return { document: left as JsonObject, shortened };
}

interface Drop {
  /** Keys from the document to the reference. */
  readonly field: readonly string[];
  readonly ids: ReadonlySet<string>;
  /** Whether the line goes with the reference, since it says nothing without. */
  readonly required: boolean;
  readonly alsoGone: Set<string>;
  readonly shortened: Set<string>;
}

/** The node as it is where nothing in it goes: most of a plan refers to nothing that is gone. */
function dropAt(node: Json, depth: number, drop: Drop): Json {
  const key = drop.field[depth];
  if (key === undefined) return node;
  if (key === '*') return Array.isArray(node) ? dropInList(node as Json[], depth, drop) : node;
  if (!isObject(node)) return node;
  const object = node;
  const value = object[key];
  if (value === undefined) return node;
  if (depth < drop.field.length - 1) {
    const left = dropAt(value, depth + 1, drop);
    return left === value ? node : { ...object, [key]: left };
  }
  if (!drop.ids.has(value as string)) return node;
  const { [key]: _gone, ...kept } = object;
  return kept;
}

function dropInList(list: readonly Json[], depth: number, drop: Drop): Json {
  const { field, ids } = drop;
  const key = field[depth + 1];
  if (key === undefined) {
    return list.some((id) => ids.has(id as string))
      ? list.filter((id) => !ids.has(id as string))
      : list;
  }
  if (!drop.required || depth + 2 < field.length) {
    const left = list.map((line) => dropAt(line, depth + 1, drop));
    return left.some((line, i) => line !== list[i]) ? left : list;
  }
  const isAboutIt = (line: Json) => isObject(line) && ids.has(line[key] as string);
  const going = list.filter(isAboutIt);
  if (going.length === 0) return list;
  collectIds(going, drop.alsoGone);
  drop.shortened.add(toPointer(field.slice(0, depth)));
  return list.filter((line) => !isAboutIt(line));
}
