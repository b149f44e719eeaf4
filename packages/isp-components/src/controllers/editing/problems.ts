/** What stops a plan from being saved: entries that cannot be applied, and lines begun but not complete. */
import { missingIn, pathOfDraft, type DraftLine } from './draft-line.ts';
import type { EditingState } from './editing-state.ts';
import type { FieldError } from './entry.ts';
import type { FieldSpec } from './field-spec.ts';
import { isChosen } from './read-entry.ts';

export interface Problem {
  /** The field. */
  readonly at: string;
  readonly field: FieldSpec;
  readonly error: FieldError;
}

export function problemsOf(state: EditingState): Problem[] {
  const waiting = [...state.pending].flatMap(([at, { field, error }]) =>
    error ? [{ at, field, error }] : [],
  );
  const known = new Set(waiting.map(({ at }) => at));
  const missing = state.drafts
    .filter(({ touched }) => touched)
    .flatMap((draft) => {
      const missing = missingIn(draft);
      if (missing.length === 0) return notAdded(draft);
      return missing.map((field) => problem(draft, field, missingError(field)));
    });
  return [...waiting, ...missing.filter(({ at }) => !known.has(at))];
}

const problem = (draft: DraftLine, field: FieldSpec, error: FieldError): Problem => ({
  at: `${pathOfDraft(draft)}/${field.key}`,
  field,
  error,
});

/** Complete, and still not in the plan: an entry that waits for somebody to add it. */
const notAdded = (draft: DraftLine): Problem[] =>
  draft.kind === 'entry'
    ? draft.fields.slice(0, 1).map((field) => problem(draft, field, { code: 'not-added' }))
    : [];

const missingError = ({ control }: FieldSpec): FieldError => ({
  code: isChosen(control) ? 'choose' : 'required',
});
