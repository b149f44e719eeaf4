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
      left = dropAt(left, field, { ids: gone, required, alsoGone, shortened, list: [] });
    }
    gone = alsoGone;
  }
  return { document: left as JsonObject, shortened };
}

interface Drop {
  readonly ids: ReadonlySet<string>;
  /** Whether the line goes with the reference, since it says nothing without. */
  readonly required: boolean;
  readonly alsoGone: Set<string>;
  readonly shortened: Set<string>;
  /** Keys from the document to here. */
  readonly list: readonly string[];
}

function dropAt(node: Json, path: readonly string[], drop: Drop): Json {
  const [key, ...rest] = path;
  if (key === undefined) return node;
  if (key === '*') return Array.isArray(node) ? dropInList(node as Json[], rest, drop) : node;
  if (!isObject(node)) return node;
  const object = node;
  const value = object[key];
  if (value === undefined) return node;
  if (rest.length > 0) {
    return { ...object, [key]: dropAt(value, rest, { ...drop, list: [...drop.list, key] }) };
  }
  if (!drop.ids.has(value as string)) return node;
  const { [key]: _gone, ...kept } = object;
  return kept;
}

function dropInList(list: readonly Json[], rest: readonly string[], drop: Drop): Json {
  const [key] = rest;
  if (key === undefined) return list.filter((id) => !drop.ids.has(id as string));
  const here = drop.list;
  const inside = { ...drop, list: [...here, '*'] };
  const isAboutIt = (line: Json) => isObject(line) && drop.ids.has(line[key] as string);
  if (!drop.required || rest.length > 1) return list.map((line) => dropAt(line, rest, inside));
  return list.filter((line) => {
    if (!isAboutIt(line)) return true;
    collectIds(line, drop.alsoGone);
    drop.shortened.add(toPointer(here));
    return false;
  });
}
