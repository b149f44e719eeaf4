/**
 * A table of the plan document’s fields, written by hand and apart from the schema: what the
 * schema takes and refuses is tested against it, and a test says when the two name different fields.
 */

export type TextSize = 'name' | 'statement' | 'account';
export type Pattern = 'id' | 'code' | 'date' | 'instant' | 'language' | 'mediaType' | 'sha256';

export type Field =
  | { readonly kind: 'constant'; readonly value: string }
  | { readonly kind: 'choice'; readonly words: readonly string[] }
  | { readonly kind: 'text'; readonly size: TextSize }
  | { readonly kind: 'pattern'; readonly pattern: Pattern }
  /** The id of a line of the list at `target`, a dotted path; of any line where it is empty. */
  | { readonly kind: 'reference'; readonly target: string }
  | { readonly kind: 'whole-number'; readonly min: number; readonly max: number }
  | { readonly kind: 'number'; readonly min: number; readonly max: number; readonly step?: number }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'extensions' }
  | { readonly kind: 'list'; readonly entry: Field }
  | { readonly kind: 'object'; readonly fields: Fields };

/** The fields of an object, in the document’s order. */
export type Fields = readonly NamedField[];

export interface NamedField {
  readonly key: string;
  readonly optional: boolean;
  readonly field: Field;
}

/** How many characters each size of text may have. */
export const textLengths: Readonly<Record<TextSize, number>> = {
  name: 200,
  statement: 2000,
  account: 10_000,
};
