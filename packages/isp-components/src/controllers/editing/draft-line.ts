/** A new line that is not complete yet: kept beside the plan, so that the plan stays a plan. */
import type { Json, JsonObject } from './plan-tree.ts';
import { segmentsOf, valueAt, withValue } from './plan-tree.ts';
import type { FieldSpec } from './field-spec.ts';

export interface DraftLine {
  readonly id: string;
  /** The list that it will go to the end of. */
  readonly list: string;
  readonly fields: readonly FieldSpec[];
  /** What it has so far; fields that lists must have are there from the start. */
  readonly line: JsonObject;
  /** Whether anybody has written in it. One that nobody wrote in may go without a word. */
  readonly touched: boolean;
}

export const pathOfDraft = (draft: DraftLine): string => `${draft.list}/${draft.id}`;

/** The draft that a path is in. */
export function draftAt(drafts: readonly DraftLine[], at: string): DraftLine | undefined {
  return drafts.find((draft) => `${at}/`.startsWith(`${pathOfDraft(draft)}/`));
}

export function draftValue(draft: DraftLine, at: string): Json | undefined {
  return valueAt(draft.line, at.slice(pathOfDraft(draft).length));
}

/** The draft with the value at `at` put in or taken out. */
export function withDraftValue(draft: DraftLine, at: string, value?: Json): DraftLine {
  const keys = segmentsOf(at.slice(pathOfDraft(draft).length));
  return { ...draft, touched: true, line: withValue(draft.line, keys, value) };
}

/** The fields that the line must have and does not have yet. */
export function missingIn(draft: DraftLine): FieldSpec[] {
  return draft.fields.filter(
    ({ key, required }) => required && valueAt(draft.line, `/${key}`) === undefined,
  );
}
