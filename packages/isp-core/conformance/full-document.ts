/** A document with every part, every field and one entry in every list, made from the published schema. */
import type { JsonSchema } from '../generate/json-schema.ts';

type Definitions = Readonly<Record<string, JsonSchema>>;

/** Right in shape; its references lead nowhere, since only the schema is asked here. */
export function fullDocument(schema: JsonSchema): unknown {
  const defs = schema['$defs'] as Definitions;
  let lines = 0;
  return make(schema);

  function make(node: JsonSchema): unknown {
    const { $ref, properties, items } = node;
    if ($ref) return $ref === '#/$defs/uuid' ? newId() : make(named($ref));
    if (properties) return makeObject(properties);
    if (items) return [make(items)];
    return makeValue(node);
  }

  function named(ref: string): JsonSchema {
    const name = ref.replace('#/$defs/', '');
    return name in samples ? { const: structuredClone(samples[name]) } : (defs[name] ?? {});
  }

  function makeObject(properties: Definitions): unknown {
    return Object.fromEntries(Object.entries(properties).map(([key, child]) => [key, make(child)]));
  }

  function newId(): string {
    return `00000000-0000-4000-8000-${String(++lines).padStart(12, '0')}`;
  }
}

/** The same with one part filled and the others empty: smaller, and so quicker to judge by the thousand. */
export function documentOf(full: unknown, part: string): unknown {
  const emptied = Object.entries(full as Record<string, unknown>).map(([key, value]) => [
    key,
    Array.isArray(value) && key !== part ? [] : value,
  ]);
  const { base, ehcp, ...rest } = Object.fromEntries(emptied) as Record<string, unknown>;
  return { ...rest, ...(part === 'base' && { base }), ...(part === 'ehcp' && { ehcp }) };
}

/** One value of each kind that is text or other systems' data. */
const samples: Definitions & Record<string, unknown> = {
  date: '2028-02-29',
  instant: '2028-02-29T10:00:00.5+01:00',
  code: 'a-code',
  languageTag: 'en-GB',
  mediaType: 'application/pdf',
  sha256: 'a'.repeat(64),
  name: 'Ωmega Àñ 😀',
  statement: 'Two lines,\n\tone with a tab.',
  account: 'اردو میں',
  extensions: { 'uk.example.mis': { any: ['thing', 1.5, null, true] } },
} as never;

function makeValue(node: JsonSchema): unknown {
  if ('const' in node) return node['const'];
  const words = node['enum'] as unknown[] | undefined;
  if (words) return words[0];
  if (node.type === 'boolean') return true;
  return node['minimum'] ?? 0;
}
