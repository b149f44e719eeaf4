/** Defects of values whose type is right: too long, blank, not a date, out of bounds. */
import type { Json } from '../../json.ts';
import { textLengths, type Field, type Pattern, type TextSize } from '../../table/field.ts';
import { replaced, type Defect } from './defect.ts';
import type { FieldPlace } from './places.ts';

export function valueDefects(place: FieldPlace): Defect[] {
  const { field } = place;
  switch (field.kind) {
    case 'text':
      return textDefects(place, field.size);
    case 'pattern':
      return patternDefects(place, field.pattern);
    case 'reference':
      return patternDefects(place, 'id');
    case 'number':
    case 'whole-number':
      return numberDefects(place, field);
    default:
      return [];
  }
}

function textDefects(place: FieldPlace, size: TextSize): Defect[] {
  const given = (code: string, variant: string, value: string, summary: string): Defect => ({
    code,
    variant,
    summary,
    patch: replaced(place, value),
  });
  const longest = textLengths[size];
  return [
    given('EMPTY_TEXT', 'no-characters', '', 'A text without characters.'),
    given('EMPTY_TEXT', 'white-space', ' \t\n\u00a0\u3000', 'A text of white space says nothing.'),
    given('TOO_LONG', 'letters', 'n'.repeat(longest + 1), `One letter more than ${longest}.`),
    given('TOO_LONG', 'astral', '🦉'.repeat(longest + 1), `One owl more than ${longest}.`),
    given('CONTROL_CHARACTER', 'escape', 'A\u001b[31mB', 'A character that commands a terminal.'),
  ];
}

const wrongPatterns: Readonly<Record<Pattern, readonly [code: string, ...written: string[]]>> = {
  id: ['BAD_ID', 'not-an-id'],
  code: ['BAD_CODE', 'two words'],
  date: ['BAD_DATE', '2027-02-29'],
  instant: ['BAD_INSTANT', '2026-11-22T09:30:00'],
  language: ['BAD_LANGUAGE', 'en_GB'],
  mediaType: ['BAD_MEDIA_TYPE', 'pdf'],
  sha256: ['BAD_DIGEST', 'abc123'],
};

function patternDefects(place: FieldPlace, pattern: Pattern): Defect[] {
  const [code, ...written] = wrongPatterns[pattern];
  return ['', ...written].map((value) => ({
    code,
    variant: value === '' ? 'empty' : 'malformed',
    summary: value === '' ? 'Nothing is written.' : `“${value}” is not of the form asked for.`,
    patch: replaced(place, value),
  }));
}

type NumberField = Extract<Field, { readonly kind: 'number' | 'whole-number' }>;

function numberDefects(place: FieldPlace, field: NumberField): Defect[] {
  const given = (code: string, variant: string, value: Json, summary: string): Defect => ({
    code,
    variant,
    summary,
    patch: replaced(place, value),
  });
  const step = field.kind === 'number' ? (field.step ?? 1) : 1;
  const bounds = [
    given('OUT_OF_RANGE', 'too-small', field.min - step, `Less than ${field.min}.`),
    given('OUT_OF_RANGE', 'too-large', field.max + step, `More than ${field.max}.`),
  ];
  if (field.kind === 'whole-number') {
    return [...bounds, given('WRONG_TYPE', 'with-a-part', field.min + 0.5, 'Not a whole number.')];
  }
  if (field.step === undefined) return bounds;
  return [
    ...bounds,
    given('OUT_OF_RANGE', 'between-steps', field.step * 1.5, `Not in steps of ${field.step}.`),
  ];
}
