/** What stands in a field, as typed: not yet a value of the plan, and perhaps never one. */

/** A three-part date, each part as typed. */
export interface DateEntry {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/** How much, each part as typed or chosen. */
export interface AmountEntry {
  readonly sessions: string;
  readonly per: string;
  readonly minutes: string;
}

/**
 * Text and single choices are text; checkboxes give a list. A choice in words of one’s own begins
 * with `OWN`, which no code does.
 */
export type Entry = string | readonly string[] | DateEntry | AmountEntry;

export const OWN = '~';

/** Why an entry cannot be a value. `refused` carries the reason that the core gave. */
export type FieldError =
  | { readonly code: 'required' | 'choose' | 'unreal-date' | 'bad-character' | 'bad-shape' }
  /** No mistake: what records edits is still on its way. */
  | { readonly code: 'unrecorded' }
  /** Words of one’s own that no code can hold. */
  | { readonly code: 'own-words' }
  /** An entry for the record that is complete, and that nobody has added yet. */
  | { readonly code: 'not-added' }
  /** Words of somebody else’s that are still as they were given. */
  | { readonly code: 'not-adapted' }
  | { readonly code: 'date-parts'; readonly missing: readonly (keyof DateEntry)[] }
  | { readonly code: 'too-long'; readonly max: number; readonly over: number }
  | {
      readonly code: 'not-a-number' | 'not-in-quarters' | 'not-a-decimal';
      readonly min: number;
      readonly max: number;
    }
  | { readonly code: 'amount-parts' }
  | { readonly code: 'refused'; readonly reason: string };

export function sameEntry(a: Entry, b: Entry): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
