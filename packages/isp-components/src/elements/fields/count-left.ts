/** How many characters are left, said only near the end: a count from the start would be a target. */
import { html, nothing, type TemplateResult } from 'lit';
import { charactersIn } from '../../controllers/editing/text-length.ts';
import type { Localiser } from '../../locales/localiser.ts';
import type { Field } from './field.ts';

export interface CountedField extends Field<string> {
  /** The most characters that it can have, where somebody could come near. */
  readonly max?: number | undefined;
}

/** Said from here on, in a text that can be long; in a short one, in its last fifth. */
const NEAR = 120;

/**
 * The region is there before it has anything to say, and is told in tens, so that it does not speak
 * at every key; what is shown is exact.
 */
export function countLeft({ value, max, words }: CountedField): TemplateResult | typeof nothing {
  if (max === undefined) return nothing;
  const near = Math.min(NEAR, max / 5);
  // No text has more characters than it has UTF-16 units, so few are counted.
  if (max - value.length > 2 * near) return nothing;
  const left = max - charactersIn(value, 0);
  const isNear = left <= near;
  const tens = left > 10 ? Math.ceil(left / 10) * 10 : left;
  return html`<p class="field__count" aria-hidden="true">${isNear ? inWords(left, words) : ''}</p>
    <p class="visually-hidden" aria-live="polite">${isNear ? inWords(tens, words) : ''}</p>`;
}

const inWords = (left: number, words: Localiser): string =>
  left < 0
    ? words.t('editor.count.over', { count: -left })
    : words.t('editor.count.left', { count: left });
