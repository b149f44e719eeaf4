/** TypeScript types for those who read the schema rather than the kit, made by json-schema-to-typescript. */
import { compile } from 'json-schema-to-typescript';
import { describedPlanSchema, type JsonSchema } from './json-schema.ts';

/** What one entry of each list is called as a type. */
const entryTypes: Readonly<Record<string, string>> = {
  settings: 'Setting',
  people: 'Contributor',
  voices: 'Voice',
  barriers: 'Barrier',
  adjustments: 'Adjustment',
  provision: 'ProvisionLine',
  outcomes: 'Outcome',
  delivery: 'DeliveryEntry',
  progress: 'Observation',
  advice: 'AdviceItem',
  reviews: 'Review',
  agreements: 'Agreement',
  transitions: 'Transition',
  concerns: 'Concern',
  documents: 'DocumentReference',
  otherPlans: 'OtherPlan',
};

/** The text of a declaration file. From the draft-07 form, since the tool misreads newer tuples in silence. */
export async function planTypes(
  descriptions: ReadonlyMap<string, string>,
  banner: string,
): Promise<string> {
  const schema = withTypeNames(describedPlanSchema('draft-07', descriptions));
  return compile(schema as Parameters<typeof compile>[0], 'Plan', {
    bannerComment: `${banner}\n/** A JSON value. */\nexport type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };`,
    additionalProperties: false,
    format: false,
  });
}

function withTypeNames(plan: JsonSchema): JsonSchema {
  const properties = Object.entries(plan.properties ?? {}).map(([key, schema]) => [
    key,
    nameEntry(key, schema),
  ]);
  return withExtensionTypes({
    ...plan,
    properties: Object.fromEntries(properties) as Record<string, JsonSchema>,
  });
}

function nameEntry(key: string, schema: JsonSchema): JsonSchema {
  const title = entryTypes[key];
  return title && schema.items ? { ...schema, items: { ...schema.items, title } } : schema;
}

/** Says of other systems' data, wherever it is, that it is any JSON by namespace. */
function withExtensionTypes(schema: JsonSchema): JsonSchema {
  const { properties, items } = schema;
  return {
    ...schema,
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([key, child]) => [
          key,
          key === 'extensions'
            ? { description: child.description, tsType: '{ [namespace: string]: Json }' }
            : withExtensionTypes(child),
        ]),
      ),
    }),
    ...(items && { items: withExtensionTypes(items) }),
  } as JsonSchema;
}
