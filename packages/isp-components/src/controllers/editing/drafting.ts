/** What becomes of drafts that somebody begins on purpose, and of entries that wait to be added. */
import type { Edit } from '@isp-kit/core/edit';
import {
  draftAt,
  editOf,
  missingIn,
  pathOfDraft,
  type DraftKind,
  type DraftLine,
} from './draft-line.ts';
import { withDraft, withoutLine, withPending, type EditingState } from './editing-state.ts';
import type { Entry } from './entry.ts';
import type { FieldSpec } from './field-spec.ts';
import type { JsonObject } from './plan-tree.ts';
import { problemsOf } from './problems.ts';

export interface Beginning {
  /** The list that the line will go to the end of; of a part that stands alone, what is around it. */
  readonly list: string;
  readonly fields: readonly FieldSpec[];
  readonly start: JsonObject;
  readonly kind?: DraftKind;
  /** Of a part that stands alone: its key. */
  readonly id?: string;
}

export function draftOf(begun: Beginning, newId: () => string): DraftLine {
  const { list, fields, start, kind = 'line', id = newId() } = begun;
  const line = kind === 'part' ? start : { id, ...start };
  return { kind, id, list, fields, touched: false, line };
}

/** The edit that adds the entry to the record for good; undefined where something has to be put right first. */
export function entryEdit(state: EditingState, at: string): Edit | undefined {
  const draft = draftAt(state.drafts, at);
  if (!draft || missingIn(draft).length > 0) return undefined;
  const wrong = problemsOf(state).filter((problem) => problem.at.startsWith(`${at}/`));
  return wrong.every(({ error }) => error.code === 'not-added') ? editOf(draft) : undefined;
}

/** The state with the draft as one that somebody has written in, so that what it lacks counts. */
export function touched(state: EditingState, at: string): EditingState {
  const draft = draftAt(state.drafts, at);
  return draft ? withDraft(state, { ...draft, touched: true }) : state;
}

/** The state with words in a field of a draft that somebody has still to make their own, and the one before the draft. */
export function offered(
  state: EditingState,
  { at, field, entry }: { at: string; field: FieldSpec; entry: Entry },
): { readonly before: EditingState; readonly after: EditingState } | undefined {
  const draft = draftAt(state.drafts, at);
  if (!draft) return undefined;
  const error = { code: 'not-adapted' } as const;
  return {
    before: withoutLine(state, pathOfDraft(draft)),
    after: withPending(touched(state, at), at, { field, entry, error }),
  };
}
