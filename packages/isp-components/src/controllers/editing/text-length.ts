/** How long a text is and may be, counted as the plan counts: in characters, not in UTF-16 units. */
import type { Control } from './field-spec.ts';

/** The most characters that a field of text can have. */
export function longest(control: Control): number {
  if (control.kind !== 'textarea') return 200;
  return control.size === 'account' ? 10_000 : 2000;
}

/** Counted only where the text could be too long: few are. */
export function charactersIn(text: string, max: number): number {
  if (text.length <= max) return text.length;
  let characters = 0;
  for (const _character of text) characters++;
  return characters;
}
