/** A part of the plan as the editor shows it, as data: which fields, in what order, in what words. */
import type { Plan } from '@isp-kit/core/plan';
import type { FieldSpec, PlainKey } from '../../../controllers/editing/field-spec.ts';
import type { JsonObject } from '../../../controllers/editing/plan-tree.ts';

/** What a new line can start from. */
export interface LineStart {
  readonly plan: Plan;
  readonly today: string;
  /** The person of the plan who is writing, where that is known. */
  readonly personId: string | undefined;
}

export interface ListSpec {
  /** Keys from the plan, or from the line around it, to the list. */
  readonly key: string;
  readonly title?: PlainKey;
  readonly hint?: PlainKey;
  /** One entry, with its article: “a barrier”. */
  readonly thing: PlainKey;
  readonly fields: readonly FieldSpec[];
  /** The field that a line is called by, or the fields whose words together tell it from others. */
  readonly namedBy: string | readonly string[];
  /** What belongs here, said where there is nothing yet. */
  readonly empty?: PlainKey;
  /** Set where what was recorded stays as it was: an entry is added on purpose, and put right by a later one. */
  readonly evidence?: true;
  /** Set where the bytes of a file fill in some of the fields. */
  readonly fromFile?: true;
  /** Lists inside each line. */
  readonly lists?: readonly ListSpec[];
  /** What a new line has from the start; lists that a line must have are among it. */
  readonly start: (from: LineStart) => JsonObject;
}

/** A part of the plan that is there or not, as a whole. */
export interface WholePart {
  /** With its article: “a base”. */
  readonly thing: PlainKey;
  /** What belongs here. */
  readonly empty: PlainKey;
  readonly start: () => JsonObject;
}

export type SectionPart =
  | {
      readonly kind: 'fields';
      /** The part of the plan that the fields are in; empty for the head. */
      readonly at: string;
      readonly title?: PlainKey;
      readonly fields: readonly FieldSpec[];
      /** Set where the plan can do without the part: how it is begun. */
      readonly whole?: WholePart;
    }
  | { readonly kind: 'list'; readonly list: ListSpec }
  | { readonly kind: 'reviews' };

export type SectionGroup = 'child' | 'support' | 'around' | 'others' | 'record' | 'plan';

/** What a section says and asks. */
export interface SectionBody {
  readonly intro?: PlainKey | undefined;
  readonly parts: readonly SectionPart[];
}

export interface SectionSpec extends SectionBody {
  readonly id: string;
  readonly group: SectionGroup;
  readonly title: PlainKey;
  /** Set where a record of adjustments, which is no support plan, has this too. */
  readonly inRecord?: true;
  /** Set where its fields and words come in a module of their own, after the editor has drawn. */
  readonly later?: true;
}
