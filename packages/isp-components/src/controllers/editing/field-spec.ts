/** What a field of a form is, as data: where its value is, how it is asked for, and in what words. */
import type { CodeListName } from '../../context/code-lists.ts';
import type { MessageData, MessageKey } from '../../locales/messages.ts';

/** A message that needs nothing filled in. */
export type PlainKey = {
  [Key in MessageKey]: MessageData<Key> extends [] ? Key : never;
}[MessageKey];

/** The lists of a plan whose lines other lines refer to, by their place. */
export type LineListName =
  | 'people'
  | 'barriers'
  | 'outcomes'
  | 'provision'
  | 'adjustments'
  | 'settings'
  | 'documents'
  | 'reviews'
  | 'ehcp/outcomes'
  | 'ehcp/provision';

/** Where the answers to choose from come from. A value that is not among them is kept as one more. */
export type Options =
  /** Closed words of the plan, and codes that the kit has words for, at `<area>.<code>`. */
  | {
      readonly from: 'words';
      readonly area: string;
      readonly codes: readonly string[];
      readonly own?: true;
    }
  /** A list of codes that a host may have replaced or added to. */
  | {
      readonly from: 'codes';
      readonly list: CodeListName;
      /** Set where somebody may say it in words of their own. */
      readonly own?: true;
    }
  /** Lines of the plan, by name, never by id. */
  | {
      readonly from: 'lines';
      readonly list: LineListName;
      /** Of people, only those who speak for the family. */
      readonly family?: true;
    }
  /** Lines of whichever part, each under the part’s name. */
  | { readonly from: 'any-line' }
  | { readonly from: 'languages' };

export type Control =
  /** One line, up to 200 characters. `pattern` is a regular expression for the whole of it. */
  | { readonly kind: 'text'; readonly pattern?: string }
  /** As many lines as it takes: up to 2,000 characters, or 10,000 for an account. */
  | { readonly kind: 'textarea'; readonly size: 'statement' | 'account' }
  | { readonly kind: 'select'; readonly options: Options }
  | { readonly kind: 'radios'; readonly options: Options }
  /** Any number of codes or references. */
  | { readonly kind: 'checkboxes'; readonly options: Options }
  /** True or false, asked as a question. */
  | { readonly kind: 'yes-no' }
  | { readonly kind: 'date' }
  /** A moment that a system noted; never typed. */
  | { readonly kind: 'instant' }
  /** Whole numbers, or in steps of a part of one. */
  | {
      readonly kind: 'number';
      readonly min: number;
      readonly max: number;
      readonly step?: 0.25 | 'any';
    }
  /** Sessions, in what time, and minutes in each. */
  | { readonly kind: 'amount' };

export interface FieldSpec {
  /** Keys from the line or part to the value, parted by `/`. */
  readonly key: string;
  readonly label: PlainKey;
  readonly hint?: PlainKey;
  readonly control: Control;
  readonly required?: true;
}
