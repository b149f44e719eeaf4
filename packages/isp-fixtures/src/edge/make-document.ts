/** Makes a document from the table of fields, with values that the caller chooses. */
import type { Json, JsonObject } from '../json.ts';
import type { Field, Fields, Pattern, TextSize } from '../table/field.ts';
import { planTable } from '../table/plan-table.ts';
import { idAt } from './id-at.ts';

export type NumberField = Extract<Field, { readonly kind: 'number' | 'whole-number' }>;

/** Which value each kind of field gets. What is not given is the plain one of `plainValues`. */
export interface Values {
  readonly text: (size: TextSize, path: string) => string;
  readonly pattern: (pattern: Exclude<Pattern, 'id'>, path: string) => string;
  readonly choice: (words: readonly string[], path: string) => string;
  readonly number: (field: NumberField, path: string) => number;
  readonly boolean: boolean;
  readonly extensions: JsonObject;
  /** Whether fields that may be absent are there. */
  readonly optional: boolean;
  /** Whether each list has one entry, or none. */
  readonly entries: boolean;
}

export const plainPatterns: Readonly<Record<Exclude<Pattern, 'id'>, string>> = {
  code: 'a-code',
  date: '2026-11-22',
  instant: '2026-11-22T09:30:00Z',
  language: 'en-GB',
  mediaType: 'application/pdf',
  sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
};

export const plainValues: Values = {
  text: () => 'Rowan likes maps.',
  pattern: (pattern) => plainPatterns[pattern],
  choice: (words) => words[0] ?? '',
  number: ({ min }) => min,
  boolean: true,
  extensions: { 'uk.example.mis': { ref: 'A-17', seats: [1, 2.5], away: false, note: null } },
  optional: true,
  entries: true,
};

/** A whole document. */
export function makeDocument(values: Partial<Values> = {}): JsonObject {
  return makeFields(planTable, '', { ...plainValues, ...values });
}

/** The value of one field at that place: what a document would have there. */
export function makeValue(field: Field, path: string, values: Values = plainValues): Json {
  if (field.kind === 'object') return makeFields(field.fields, path, values);
  if (field.kind === 'list') {
    return values.entries ? [makeValue(field.entry, `${path}/0`, values)] : [];
  }
  return makeLeaf(field, path, values);
}

type Leaf = Exclude<Field, { readonly kind: 'object' | 'list' }>;

function makeLeaf(field: Leaf, path: string, values: Values): Json {
  switch (field.kind) {
    case 'constant':
      return field.value;
    case 'choice':
      return values.choice(field.words, path);
    case 'text':
      return values.text(field.size, path);
    case 'pattern':
      if (field.pattern === 'id') return idAt(path.replace(/\/id$/, ''));
      return values.pattern(field.pattern, path);
    case 'reference':
      return idAt(firstLineOf(field.target));
    case 'whole-number':
    case 'number':
      return values.number(field, path);
    case 'boolean':
      return values.boolean;
    case 'extensions':
      return values.extensions;
  }
}

function makeFields(fields: Fields, path: string, values: Values): JsonObject {
  const present = fields.filter(({ optional }) => values.optional || !optional);
  return Object.fromEntries(
    present.map(({ key, field }) => [key, makeValue(field, `${path}/${key}`, values)]),
  );
}

/** Where the first line of a target list stands; where any line will do, the first barrier. */
function firstLineOf(target: string): string {
  return `/${(target === '' ? 'barriers' : target).replaceAll('.', '/')}/0`;
}
