/**
 * A date in three parts, as people know it by heart. What was typed stays, whether or not it is a date.
 * No part is filled in by the browser, the child’s date of birth neither: it knows only its user’s own.
 */
import { html, type TemplateResult } from 'lit';
import type { DateEntry } from '../../controllers/editing/entry.ts';
import { digitsPart, fieldGroup } from './field-group.ts';
import type { Field } from './field.ts';

const parts = ['day', 'month', 'year'] as const;

/** The day has the field’s own id, so that links to the field lead to it. */
export function dateField(field: Field<DateEntry>): TemplateResult {
  const { id, value, words, onInput } = field;
  return fieldGroup(
    field,
    html`<div class="field-parts">
      ${parts.map((part) =>
        digitsPart(field, {
          id: part === 'day' ? id : `${id}-${part}`,
          label: words.t(`editor.date.${part}`),
          size: part,
          value: value[part],
          onInput: (typed) => onInput({ ...value, [part]: typed }),
        }),
      )}
    </div>`,
  );
}
