/** A new line that is not complete yet: kept beside the plan, so that the plan stays a plan. */
import type { Edit } from '@isp-kit/core/edit';
import type { Json, JsonObject } from './plan-tree.ts';
import { segmentsOf, valueAt, withValue } from './plan-tree.ts';
import type { FieldSpec } from './field-spec.ts';

/**
 * What it will be: a line, as soon as it is complete; a part of the plan that stands alone, such as
 * the time in a base, likewise; or an entry of the record, which somebody has to add on purpose,
 * since nobody can rewrite it after.
 */
export type DraftKind = 'line' | 'part' | 'entry';

export interface DraftLine {
  readonly kind: DraftKind;
  /** Of a part: its key. */
  readonly id: string;
  /** The list that it will go to the end of; of a part, what is around it. */
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

/** The edit that puts the draft into the plan. An entry that names an earlier one puts that right. */
export function editOf({ kind, list, id, line }: DraftLine): Edit {
  if (kind === 'part') return { type: 'set', at: `${list}/${id}`, value: line };
  const { corrects, ...entry } = line;
  if (kind === 'entry' && typeof corrects === 'string') {
    return { type: 'correct', at: `${list}/${corrects}`, line: entry };
  }
  return { type: 'add', at: list, line };
}
