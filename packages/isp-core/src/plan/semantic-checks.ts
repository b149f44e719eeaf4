/**
 * What JSON Schema cannot say of a plan, as a list that programs in any language can read. A
 * document that the schema takes and that passes these is a plan, and no other is.
 */
import { referenceFields } from './references.ts';

export interface SemanticCheck {
  readonly id: string;
  /** The issue code that our reader gives. */
  readonly code: string;
  readonly description: string;
  /** For references: which fields must lead to a line of which list. `*` is every entry of a list. */
  readonly references?: readonly { readonly field: string; readonly target: string }[];
}

/** `provision.*.barriers.*` must lead to `barriers`; an empty target is any line of the plan. */
const references = referenceFields.map(({ field, target }) => ({
  field: field.join('.'),
  target: target.join('.'),
}));

export const semanticChecks: readonly SemanticCheck[] = [
  {
    id: 'line-ids-are-unique',
    code: 'ISP_PLAN_DUPLICATE_ID',
    description:
      'No two lines of a plan have the same `id`, whichever lists they are in. What is under `extensions` has no lines.',
  },
  {
    id: 'references-resolve',
    code: 'ISP_PLAN_DANGLING_REFERENCE',
    description:
      'Each of these fields, where present, holds the `id` of a line of its target list; of any line where the target is empty.',
    references,
  },
  {
    id: 'other-systems-data-reads-alike',
    code: 'ISP_PLAN_BAD_EXTENSION',
    description:
      'Under `extensions`, integers are between -(2^53 - 1) and 2^53 - 1, no text holds a lone surrogate, and no key is `__proto__`, `constructor` or `prototype`.',
  },
];
