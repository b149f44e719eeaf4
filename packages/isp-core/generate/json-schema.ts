/** The plan's schema as JSON Schema, with every field described, before anything is named or split. */
import * as z from 'zod/mini';
import { planSchema } from '../src/plan/plan-schema.ts';

export interface JsonSchema {
  type?: string;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  additionalProperties?: boolean | JsonSchema;
  description?: string;
  $ref?: string;
  [keyword: string]: unknown;
}

export type Dialect = 'draft-2020-12' | 'draft-07';

/** Any schema of ours as JSON Schema, less what says nothing or says a thing twice. */
export function toJsonSchema(schema: z.ZodMiniType, target: Dialect): JsonSchema {
  const converted = z.toJSONSchema(schema, {
    target,
    io: 'input',
    reused: 'inline',
    override: ({ zodSchema, jsonSchema }) => {
      const kind = zodSchema._zod.def.type;
      // The words or the constant already say that it is text.
      if (kind === 'enum' || kind === 'literal') delete jsonSchema.type;
      // What is inside other systems' data is for the semantic checks.
      if (kind === 'record') {
        delete jsonSchema.additionalProperties;
        // The name of a member is always text.
        Object.assign(jsonSchema, { propertyNames: withoutType(jsonSchema.propertyNames) });
      }
    },
  }) as JsonSchema;
  delete converted['$schema'];
  delete converted['$defs'];
  return converted;
}

function withoutType(names: unknown): JsonSchema {
  const { type: _always, ...rest } = names as JsonSchema;
  return rest;
}

/** The whole plan, described. */
export function describedPlanSchema(
  target: Dialect,
  descriptions: ReadonlyMap<string, string>,
): JsonSchema {
  return described(toJsonSchema(planSchema, target), '', descriptions);
}

function described(
  schema: JsonSchema,
  path: string,
  descriptions: ReadonlyMap<string, string>,
): JsonSchema {
  const own = descriptions.get(path);
  const { properties, items } = schema;
  const prefix = path === '' ? '' : `${path}.`;
  return {
    ...(own !== undefined && { description: own }),
    ...schema,
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([key, value]) => [
          key,
          described(value, prefix + key, descriptions),
        ]),
      ),
    }),
    ...(items && { items: described(items, `${prefix}*`, descriptions) }),
  };
}
