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
  /** The field that a line is called by. */
  readonly namedBy: string;
  /** Lists inside each line. */
  readonly lists?: readonly ListSpec[];
  /** What a new line has from the start; lists that a line must have are among it. */
  readonly start: (from: LineStart) => JsonObject;
}

export type SectionPart =
  | {
      readonly kind: 'fields';
      /** The part of the plan that the fields are in; empty for the head. */
      readonly at: string;
      readonly title?: PlainKey;
      readonly fields: readonly FieldSpec[];
    }
  | { readonly kind: 'list'; readonly list: ListSpec }
  | { readonly kind: 'reviews' };

export type SectionGroup = 'child' | 'support' | 'around' | 'record';

export interface SectionSpec {
  readonly id: string;
  readonly group: SectionGroup;
  readonly title: PlainKey;
  readonly intro?: PlainKey;
  readonly parts: readonly SectionPart[];
}
