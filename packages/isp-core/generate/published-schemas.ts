/** The published JSON Schema files: the whole plan in one, and each part in a file of its own. */
import { SCHEMA_VERSION } from '../src/migrations/schema-version.ts';
import { definitions, definitionsWithReferences, withReferences } from './definitions.ts';
import { describedPlanSchema, type JsonSchema } from './json-schema.ts';

const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

const idOf = (name: string) => `urn:isp-kit:schema:${name}:${SCHEMA_VERSION}`;

/** File names and schemas. `plan.schema.json` is the whole; `parts/<part>.schema.json` the rest. */
export function publishedSchemas(
  descriptions: ReadonlyMap<string, string>,
): Record<string, JsonSchema> {
  const defs = definitions(descriptions);
  const named = definitionsWithReferences(defs);
  const plan = withReferences(describedPlanSchema('draft-2020-12', descriptions), defs);
  const parts = partsOf(plan);
  const partFiles = Object.entries(parts).map(([part, schema]): [string, JsonSchema] => [
    `parts/${part}.schema.json`,
    fileOf(part, schema, named),
  ]);
  return { 'plan.schema.json': wholeFile(plan, parts, named), ...Object.fromEntries(partFiles) };
}

/** Parts are what has fields of its own; the head's plain values are not. */
export function partsOf(plan: JsonSchema): Record<string, JsonSchema> {
  return Object.fromEntries(
    Object.entries(plan.properties ?? {}).filter(
      ([, schema]) => schema.properties !== undefined || schema.items?.properties !== undefined,
    ),
  );
}

function wholeFile(
  plan: JsonSchema,
  parts: Readonly<Record<string, JsonSchema>>,
  named: Readonly<Record<string, JsonSchema>>,
): JsonSchema {
  const properties = Object.entries(plan.properties ?? {}).map(([key, schema]) => [
    key,
    key in parts ? { description: schema.description, $ref: `#/$defs/${key}` } : schema,
  ]);
  return {
    $schema: DIALECT,
    $id: idOf('plan'),
    title: 'Individual Support Plan',
    ...plan,
    properties: Object.fromEntries(properties) as Record<string, JsonSchema>,
    $defs: { ...parts, ...named },
  };
}

function fileOf(
  part: string,
  schema: JsonSchema,
  named: Readonly<Record<string, JsonSchema>>,
): JsonSchema {
  return {
    $schema: DIALECT,
    $id: idOf(`plan:${part}`),
    title: `Individual Support Plan: ${part}`,
    ...schema,
    $defs: usedDefinitions(schema, named),
  };
}

function usedDefinitions(
  schema: JsonSchema,
  named: Readonly<Record<string, JsonSchema>>,
): Record<string, JsonSchema> {
  const used = new Set<string>();
  const visit = (text: string): void => {
    for (const [, name = ''] of text.matchAll(/"#\/\$defs\/([A-Za-z0-9]+)"/g)) {
      if (used.has(name)) continue;
      used.add(name);
      visit(JSON.stringify(named[name]));
    }
  };
  visit(JSON.stringify(schema));
  return Object.fromEntries(Object.entries(named).filter(([name]) => used.has(name)));
}
