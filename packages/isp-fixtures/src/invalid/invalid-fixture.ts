/** Documents with exactly one defect each, as data: which document, what is changed, what is then wrong. */
import type { PatchOperation } from '../patch/patch.ts';

/** Whether a value or only a text can have the defect: some are gone, or others, once it is written. */
export type ReadBy =
  /** `parsePlan` and, written as JSON, `readPlan` say the same. */
  | 'both'
  /** Only `parsePlan`: from a text, `readPlan` says something else or mends it. */
  | 'parsePlan'
  /** Only `readPlan`. */
  | 'readPlan';

interface InvalidFixtureOf {
  /** The end of its code in lower case, and where or how: `bad-date-at-reviews-held-on`. */
  readonly name: string;
  /** The code of the one issue that reading it gives. */
  readonly code: string;
  /** JSON Pointer to the defect; `''` is the whole document. */
  readonly path: string;
  /** What is wrong, in a sentence. */
  readonly summary: string;
  /** The edge fixture that it was made from. */
  readonly base: string;
  readonly readBy: ReadBy;
}

/** Broken by a change of the document’s value. */
export interface InvalidByPatch extends InvalidFixtureOf {
  readonly patch: readonly PatchOperation[];
}

/** Broken by a change of the document’s text, once: what no value can show, such as a key that stands twice. */
export interface InvalidByEdit extends InvalidFixtureOf {
  readonly edit: { readonly find: string; readonly replace: string };
  readonly readBy: 'readPlan';
}

export type InvalidFixture = InvalidByPatch | InvalidByEdit;

/** `ISP_PLAN_BAD_DATE` is `bad-date`. */
export function nameOfCode(code: string): string {
  return code.split('_').slice(2).join('-').toLowerCase();
}
