/** Gives names to the kinds of value that occur everywhere, so that the schema says each of them once. */
import { canonicalJson } from '../src/kernel/canonical-json.ts';
import * as fields from '../src/plan/fields.ts';
import { describedPlanSchema, toJsonSchema, type Dialect, type JsonSchema } from './json-schema.ts';

const dialect: Dialect = 'draft-2020-12';

const meanings: Record<string, string> = {
  uuid: 'A UUID in lower case.',
  date: 'A calendar date, YYYY-MM-DD, that exists.',
  instant: 'An RFC 3339 instant with its zone.',
  code: 'A code from a replaceable list. Codes that a reader does not know are kept.',
  languageTag: 'A BCP 47 language tag.',
  mediaType: 'A media type without parameters.',
  sha256: 'A SHA-256 digest in lower-case hexadecimal.',
  name: 'Plain text of up to 200 characters.',
  statement: 'Plain text of up to 2,000 characters.',
  account: 'Plain text of up to 10,000 characters.',
  extensions: 'Data of other systems, by reverse-domain name. Preserved, never interpreted.',
  restriction: 'Why a line is kept from some readers, and who may still see it.',
};

/** The named definitions, by name. */
export function definitions(descriptions: ReadonlyMap<string, string>): Record<string, JsonSchema> {
  const plan = describedPlanSchema(dialect, descriptions);
  const restriction = plan.properties?.['settings']?.items?.properties?.['restricted'];
  const schemas: Record<string, JsonSchema> = {
    uuid: toJsonSchema(fields.uuid(), dialect),
    date: toJsonSchema(fields.date(), dialect),
    instant: toJsonSchema(fields.instant(), dialect),
    code: toJsonSchema(fields.code(), dialect),
    languageTag: toJsonSchema(fields.languageTag(), dialect),
    mediaType: toJsonSchema(fields.mediaType(), dialect),
    sha256: toJsonSchema(fields.sha256(), dialect),
    name: toJsonSchema(fields.text('name'), dialect),
    statement: toJsonSchema(fields.text('statement'), dialect),
    account: toJsonSchema(fields.text('account'), dialect),
    extensions: toJsonSchema(fields.extensions(), dialect),
    restriction: restriction ?? {},
  };
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [
      name,
      { ...schema, description: meanings[name] ?? '' },
    ]),
  );
}

/** The schema with every occurrence of a definition replaced by a reference to it. */
export function withReferences(
  schema: JsonSchema,
  defs: Readonly<Record<string, JsonSchema>>,
): JsonSchema {
  const names = new Map(Object.entries(defs).map(([name, def]) => [keyOf(def), name]));
  const replace = (node: JsonSchema): JsonSchema => {
    const name = names.get(keyOf(node));
    const { description } = node;
    if (name !== undefined) {
      return { ...(description !== undefined && { description }), $ref: `#/$defs/${name}` };
    }
    return inside(node, replace);
  };
  return replace(schema);
}

/** The definitions themselves, whose own parts may be definitions too. */
export function definitionsWithReferences(
  defs: Readonly<Record<string, JsonSchema>>,
): Record<string, JsonSchema> {
  return Object.fromEntries(
    Object.entries(defs).map(([name, def]) => {
      const { [name]: _itself, ...others } = defs;
      return [name, withReferences(def, others)];
    }),
  );
}

function inside(node: JsonSchema, change: (child: JsonSchema) => JsonSchema): JsonSchema {
  const { properties, items } = node;
  return {
    ...node,
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([key, child]) => [key, change(child)]),
      ),
    }),
    ...(items && { items: change(items) }),
  };
}

/** What a schema says, whatever it is called: descriptions of the whole do not count. */
function keyOf({ description: _words, ...schema }: JsonSchema): string {
  return canonicalJson(schema);
}
