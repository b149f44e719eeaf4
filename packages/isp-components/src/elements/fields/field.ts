/** What every field template takes, and the parts around its control: label, hint and error. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Localiser } from '../../locales/localiser.ts';

export interface Field<Value> {
  /** Unique in the shadow root; hint and error derive theirs from it. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** Why what was typed cannot be used, in words; absent while all is well. */
  readonly error?: string | undefined;
  readonly optional?: boolean;
  readonly disabled?: boolean;
  readonly value: Value;
  readonly words: Localiser;
  /** The language of what is written in it, where that is not the language of the words around it. */
  readonly lang?: string | undefined;
  readonly onInput: (value: Value) => void;
  /** Somebody has left the field, with all its parts. */
  readonly onLeave?: (() => void) | undefined;
}

/** A field without its control. */
export type FieldFrame = Omit<Field<unknown>, 'value' | 'onInput'>;

type Labelled = Pick<Field<unknown>, 'label' | 'optional' | 'words'>;
type Told = Pick<Field<unknown>, 'id' | 'hint' | 'error' | 'words'>;

/** The ids that describe the control: hint first, then error, as they are read. */
export function describedBy({ id, hint, error }: Told): string | typeof nothing {
  const ids = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter((one) => one !== '');
  return ids.length > 0 ? ids.join(' ') : nothing;
}

export function labelText({ label, optional, words }: Labelled): TemplateResult {
  const mark = optional
    ? html` <span class="field__optional">${words.t('editor.optional')}</span>`
    : nothing;
  return html`${label}${mark}`;
}

export function hintAndError({ id, hint, error, words }: Told): TemplateResult {
  return html`
    ${hint ? html`<p class="field__hint" id="${id}-hint">${hint}</p>` : nothing}
    ${
      error
        ? html`<p class="field__error" id="${id}-error" part="error">
            <span class="visually-hidden">${words.t('shared.error-prefix')} </span>${error}
          </p>`
        : nothing
    }
  `;
}

/** The class of a field’s box: one with an error shows it at its side as well as in words. */
export const fieldClass = ({ error }: Pick<Field<unknown>, 'error'>): string =>
  error ? 'field field--error' : 'field';

export const invalid = ({ error }: Pick<Field<unknown>, 'error'>): 'true' | typeof nothing =>
  error ? 'true' : nothing;

/** What a box of one line holds, whole, for paper: the box would show no more than it is wide. */
export const onPaper = (value: string): TemplateResult =>
  html`<p class="control__paper" data-typed=${value}></p>`;

/** For a group of controls: whether focus goes out of it, not merely to its next part. */
export function leaves(event: FocusEvent): boolean {
  const group = event.currentTarget as Element;
  return !(event.relatedTarget instanceof Node && group.contains(event.relatedTarget));
}

/** Calls `onLeave` once the whole group is left. */
export const onGroupLeave = (onLeave: (() => void) | undefined) => (event: FocusEvent) => {
  if (leaves(event)) onLeave?.();
};
