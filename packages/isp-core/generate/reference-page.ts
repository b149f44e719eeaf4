/** A reference page for one part of the plan: what it is, its fields, an example and what it rests on. */
import { resolveSource, type SourceRef } from '../src/codes/sources.ts';
import type { JsonSchema } from './json-schema.ts';
import { partSources } from './part-sources.ts';
import { sourceStandings } from './source-standings.ts';

export interface ReferencePage {
  readonly part: string;
  readonly schema: JsonSchema;
  /** A real value of the part, from an invented plan. */
  readonly example: unknown;
  readonly banner: string;
}

/** The page as Markdown with front matter. */
export function referencePage({ part, schema, example, banner }: ReferencePage): string {
  const description = schema.description ?? '';
  return [
    '---',
    `title: ${part}`,
    `description: ${JSON.stringify(description)}`,
    '---',
    '',
    `<!-- ${banner} -->`,
    '',
    `${description} ${shapeSentence(schema)}`,
    '',
    ...fieldTables(schema, part),
    '## Example',
    '',
    '```json',
    JSON.stringify(example, null, 2),
    '```',
    '',
    '## What it rests on',
    '',
    ...(partSources[part] ?? []).map((place) => sourceLine(resolveSource(place))),
    '',
  ].join('\n');
}

function shapeSentence(schema: JsonSchema): string {
  return schema.items ? 'A list; each entry has these fields.' : 'A group of these fields.';
}

function fieldTables(schema: JsonSchema, title: string): string[] {
  const fields = schema.items ?? schema;
  const nested = Object.entries(fields.properties ?? {}).filter(
    ([, child]) => (child.items ?? child).properties !== undefined,
  );
  return [
    `## Fields of \`${title}\``,
    '',
    '| Field | Shape | Needed | Meaning |',
    '| --- | --- | --- | --- |',
    ...Object.entries(fields.properties ?? {}).map(([key, child]) => row(key, child, fields)),
    '',
    ...nested.flatMap(([key, child]) => fieldTables(child, `${title}.${key}`)),
  ];
}

function row(key: string, schema: JsonSchema, owner: JsonSchema): string {
  const needed = (owner['required'] as string[] | undefined)?.includes(key) ? 'yes' : 'no';
  return `| \`${key}\` | ${shapeOf(schema)} | ${needed} | ${schema.description ?? ''} |`;
}

const shapeNames: Readonly<Record<string, string>> = {
  uuid: 'id',
  date: 'date',
  instant: 'instant',
  code: 'code',
  languageTag: 'language tag',
  mediaType: 'media type',
  sha256: 'SHA-256',
  name: 'text, up to 200',
  statement: 'text, up to 2,000',
  account: 'text, up to 10,000',
  extensions: 'other systems’ data',
  restriction: 'restriction',
};

function shapeOf(schema: JsonSchema): string {
  const { $ref, items, type } = schema;
  if ($ref) return shapeNames[$ref.replace('#/$defs/', '')] ?? $ref;
  const words = schema['enum'] as string[] | undefined;
  if (words) return words.map((word) => `\`${word}\``).join(', ');
  if (typeof schema['const'] === 'string') return `\`${schema['const']}\``;
  if (items) return items.properties ? 'list of lines' : `list of ${shapeOf(items)}`;
  if (schema.properties) return 'group of fields';
  const { minimum, maximum } = schema as { minimum?: number; maximum?: number };
  const range = minimum === undefined ? '' : `, ${minimum} to ${maximum}`;
  return `${type === 'integer' ? 'whole number' : (type ?? 'any')}${range}`;
}

function sourceLine({ title, at, date, status }: SourceRef): string {
  return `- ${title} (${date}), ${at}: ${sourceStandings[status]}.`;
}
