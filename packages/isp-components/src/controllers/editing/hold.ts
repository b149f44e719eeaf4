/** What was typed while nothing can be recorded yet: it stands in its field, and goes into the plan later. */
import { draftAt, withDraftValue } from './draft-line.ts';
import { touched } from './drafting.ts';
import { valueIn, withDraft, withPending, type EditingState } from './editing-state.ts';
import { sameEntry, type Entry, type FieldError } from './entry.ts';
import type { FieldSpec } from './field-spec.ts';
import { entryOf, readEntry } from './read-entry.ts';

export interface Typed {
  readonly at: string;
  readonly field: FieldSpec;
  readonly entry: Entry;
}

/** The state with what was typed held beside the plan. */
export function hold(state: EditingState, { at, field, entry }: Typed): EditingState {
  const reading = readEntry(field, entry);
  const error: FieldError = reading.ok ? { code: 'unrecorded' } : reading.error;
  const draft = draftAt(state.drafts, at);
  if (!draft) {
    const isAsItWas = sameEntry(entryOf(field.control, valueIn(state, at)), entry);
    return withPending(state, at, isAsItWas ? undefined : { field, entry, error });
  }
  const begun = reading.ok
    ? withDraft(state, withDraftValue(draft, at, reading.value))
    : touched(state, at);
  return withPending(begun, at, { field, entry, error });
}

/** Everything that is held and was not recorded, as it was typed. */
export function heldIn({ pending }: EditingState): Typed[] {
  return [...pending].flatMap(([at, { field, entry, error }]) =>
    isHeld(error) ? [{ at, field, entry }] : [],
  );
}

/** Whether it is no mistake, and merely waits to be recorded. */
export const isHeld = (error: FieldError | undefined): boolean => error?.code === 'unrecorded';
