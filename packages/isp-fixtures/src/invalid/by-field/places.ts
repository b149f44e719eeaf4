/** Every place of the full document that has a field, in the document’s order. */
import type { Field, Fields } from '../../table/field.ts';
import { planTable } from '../../table/plan-table.ts';

export interface FieldPlace {
  readonly field: Field;
  /** Where it is in the edge fixture `everything`. */
  readonly path: string;
  /** The same in words for a name: `reviews-held-on`. */
  readonly words: string;
  /** True where it may be absent; an entry of a list may always be. */
  readonly optional: boolean;
  readonly isEntry: boolean;
}

/**
 * What all lines share, restrictions and other systems’ data, is looked into at the first line only:
 * elsewhere it is the same, and some two thousand documents would say nothing new.
 */
export function fieldPlaces(): FieldPlace[] {
  const places = placeOf({ kind: 'object', fields: planTable }, [], false);
  const first = places.find(({ path }) => path.endsWith('/restricted'))?.path ?? '';
  return places.filter(({ path }) => !path.includes('/restricted/') || path.startsWith(first));
}

function placeOf(field: Field, keys: readonly string[], optional: boolean): FieldPlace[] {
  const here: FieldPlace = {
    field,
    path: keys.map((key) => `/${key}`).join(''),
    words: wordsOf(keys),
    optional,
    isEntry: keys.at(-1) === '0',
  };
  const inside =
    field.kind === 'object'
      ? placesIn(field.fields, keys)
      : field.kind === 'list'
        ? placeOf(field.entry, [...keys, '0'], true)
        : [];
  return [here, ...inside];
}

function placesIn(fields: Fields, keys: readonly string[]): FieldPlace[] {
  return fields.flatMap(({ key, field, optional }) => placeOf(field, [...keys, key], optional));
}

function wordsOf(keys: readonly string[]): string {
  if (keys.length === 0) return 'the-plan';
  return keys
    .map((key) => (key === '0' ? 'entry' : key))
    .filter((key, i) => key !== 'entry' || i === keys.length - 1)
    .join('-')
    .replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
