/** Every way to weaken a schema by one keyword, one required name or one property. */
import type { JsonSchema } from '../generate/json-schema.ts';

export interface Deletion {
  /** Where it stood, as a JSON Pointer into the schema. */
  readonly at: string;
  /** The schema without it. */
  readonly schema: JsonSchema;
}

/** Keywords that say something of a value; the others only describe. */
const keywords = new Set(
  `type required properties additionalProperties items enum const pattern maxLength minimum maximum
   multipleOf allOf propertyNames $ref`.split(/\s+/),
);

/** The schema with each one thing less. Definitions are left out where `skipDefinitions`. */
export function deletionsOf(schema: JsonSchema, skipDefinitions: boolean): Deletion[] {
  return placesIn(schema, '', skipDefinitions).map((at) => ({ at, schema: without(schema, at) }));
}

function placesIn(node: unknown, at: string, skipDefinitions: boolean): string[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => {
    const here = `${at}/${key}`;
    if (key === '$defs') return skipDefinitions ? [] : definitionPlaces(value as object, here);
    if (!keywords.has(key)) return [];
    return [here, ...placesInside(key, value, here, skipDefinitions)];
  });
}

function definitionPlaces(defs: object, at: string): string[] {
  return Object.entries(defs).flatMap(([name, def]) => placesIn(def, `${at}/${name}`, true));
}

function placesInside(key: string, value: unknown, at: string, skip: boolean): string[] {
  if (key === 'required') return (value as string[]).map((_, i) => `${at}/${i}`);
  if (key === 'properties') {
    return Object.entries(value as object).flatMap(([name, child]) => [
      `${at}/${name}`,
      ...placesIn(child, `${at}/${name}`, skip),
    ]);
  }
  if (key === 'allOf') {
    return (value as unknown[]).flatMap((child, i) => [
      `${at}/${i}`,
      ...placesIn(child, `${at}/${i}`, skip),
    ]);
  }
  return key === 'items' || key === 'propertyNames' ? placesIn(value, at, skip) : [];
}

function without(schema: JsonSchema, at: string): JsonSchema {
  const copy = structuredClone(schema);
  const path = at.slice(1).split('/');
  const last = path.pop() ?? '';
  const owner = path.reduce<Record<string, unknown> | unknown[]>(
    (node, key) => (node as Record<string, never>)[key] as never,
    copy,
  );
  if (Array.isArray(owner)) owner.splice(Number(last), 1);
  else Reflect.deleteProperty(owner, last);
  return copy;
}
