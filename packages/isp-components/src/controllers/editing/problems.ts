/** What stops a plan from being saved: entries that cannot be applied, and lines begun but not complete. */
import { missingIn, pathOfDraft } from './draft-line.ts';
import type { EditingState } from './editing-state.ts';
import type { FieldError } from './entry.ts';
import type { FieldSpec } from './field-spec.ts';

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
    .flatMap((draft) =>
      missingIn(draft).map((field) => ({
        at: `${pathOfDraft(draft)}/${field.key}`,
        field,
        error: missingError(field),
      })),
    );
  return [...waiting, ...missing.filter(({ at }) => !known.has(at))];
}

function missingError({ control }: FieldSpec): FieldError {
  const chosen = control.kind === 'select' || control.kind === 'radios';
  return { code: chosen ? 'choose' : 'required' };
}
