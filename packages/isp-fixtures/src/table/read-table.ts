/**
 * The table’s own short way of writing a field:
 * `a|b` a choice, `=a` one fixed word, `>people` the id of a line there (`>` alone: of any line),
 * `1..9` a whole number, `0..9/0.5` a number in steps (`/any`: in none), `[a]` a list, and
 * otherwise the name of a kind. A key that ends in `?` may be absent.
 */
import { textLengths, type Field, type Fields, type Pattern, type TextSize } from './field.ts';

export type FieldRows = { readonly [key: string]: string | Field };

const patterns = [
  'id',
  'code',
  'date',
  'instant',
  'language',
  'mediaType',
  'sha256',
] as const satisfies Pattern[];

export function fields(rows: FieldRows): Fields {
  return Object.entries(rows).map(([key, field]) => ({
    key: key.replace('?', ''),
    optional: key.endsWith('?'),
    field: typeof field === 'string' ? readField(field) : field,
  }));
}

/** A group of fields. */
export const object = (rows: FieldRows): Field => ({ kind: 'object', fields: fields(rows) });

/** A list of lines, each with the three fields that all lines share. */
export const lines = (rows: FieldRows): Field => ({
  kind: 'list',
  entry: object({ id: 'id', ...rows, 'restricted?': restriction, 'extensions?': 'extensions' }),
});

function readField(written: string): Field {
  if (written.startsWith('[')) return { kind: 'list', entry: readField(written.slice(1, -1)) };
  if (written.startsWith('=')) return { kind: 'constant', value: written.slice(1) };
  if (written.startsWith('>')) return { kind: 'reference', target: written.slice(1) };
  if (written.includes('..')) return readNumber(written);
  if (written.includes('|')) return { kind: 'choice', words: written.split('|') };
  if (Object.hasOwn(textLengths, written)) return { kind: 'text', size: written as TextSize };
  const pattern = patterns.find((name) => name === written);
  if (pattern) return { kind: 'pattern', pattern };
  if (written === 'boolean' || written === 'extensions') return { kind: written };
  throw new RangeError(`The table of fields has no kind “${written}”.`);
}

function readNumber(written: string): Field {
  const [range = '', step] = written.split('/');
  const [min = 0, max = 0] = range.split('..').map(Number);
  if (step === undefined) return { kind: 'whole-number', min, max };
  return { kind: 'number', min, max, ...(step === 'any' ? {} : { step: Number(step) }) };
}

const restriction: Field = object({
  kind: 'third-party|safeguarding|by-request',
  reason: 'statement',
  audiences: '[code]',
});
