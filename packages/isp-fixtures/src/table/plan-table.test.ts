/** The table of fields was written apart from the schema, so that each can catch a slip of the other. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Field, Fields } from './field.ts';
import { planTable } from './plan-table.ts';

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly multipleOf?: number;
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

const published = JSON.parse(
  readFileSync(new URL('../../../isp-core/schema/plan.schema.json', import.meta.url), 'utf8'),
) as Schema;

/** A row for each field: where it is, whether it may be absent, and what it takes. */
function rowsOfTable(fields: Fields, at: string): string[] {
  return fields.flatMap(({ key, optional, field }) => {
    const path = `${at}/${key}${optional ? '?' : ''}`;
    return [`${path}: ${wordsOf(field)}`, ...inside(field, path)];
  });
}

function inside(field: Field, path: string): string[] {
  if (field.kind === 'list') return inside(field.entry, `${path}/*`);
  return field.kind === 'object' ? rowsOfTable(field.fields, path) : [];
}

/** Two kinds have a longer name in the published schema. */
const publishedNames = new Map<string, string>([
  ['id', 'uuid'],
  ['language', 'languageTag'],
]);

function wordsOf(field: Field): string {
  switch (field.kind) {
    case 'constant':
      return field.value;
    case 'choice':
      return field.words.join('|');
    case 'text':
      return field.size;
    case 'pattern':
      return publishedNames.get(field.pattern) ?? field.pattern;
    case 'reference':
      return 'uuid';
    case 'whole-number':
      return `integer ${field.min}..${field.max}`;
    case 'number':
      return `number ${field.min}..${field.max} ${field.step ?? ''}`.trim();
    case 'list':
      return `list of ${wordsOf(field.entry)}`;
    default:
      return field.kind;
  }
}

function rowsOfSchema(schema: Schema, at: string): string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, child]) => {
    const path = `${at}/${key}${schema.required?.includes(key) ? '' : '?'}`;
    return [`${path}: ${wordsOfSchema(child)}`, ...insideSchema(child, path)];
  });
}

const resolved = (schema: Schema): Schema =>
  schema.$ref ? (published.$defs?.[schema.$ref.replace('#/$defs/', '')] ?? {}) : schema;

function insideSchema(schema: Schema, path: string): string[] {
  const { items, properties } = resolved(schema);
  if (items) return insideSchema(items, `${path}/*`);
  return properties ? rowsOfSchema(resolved(schema), path) : [];
}

function wordsOfSchema(schema: Schema): string {
  const { type, enum: words, items, properties, minimum, maximum, multipleOf } = resolved(schema);
  const fixed = resolved(schema).const;
  if (fixed !== undefined) return fixed;
  if (words) return words.join('|');
  if (items) return `list of ${wordsOfSchema(items)}`;
  if (properties) return 'object';
  if (schema.$ref) return schema.$ref.replace('#/$defs/', '');
  if (minimum === undefined) return String(type);
  return `${type} ${minimum}..${maximum} ${multipleOf ?? ''}`.trim();
}

test('has the fields of the published schema, in its order, and what each takes', () => {
  const ours = rowsOfTable(planTable, '');
  assert.ok(ours.length > 400, `${ours.length} fields`);
  assert.deepEqual(ours, rowsOfSchema(published, ''));
});
