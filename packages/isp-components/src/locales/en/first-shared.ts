/** Words that every element has from the start: errors, codes that no list has, names of languages. */
import type { Message } from '../message.ts';

type FirstSharedKey = `shared.${string}` | `language.${string}`;

export const firstShared = {
  'shared.error-prefix': 'Error:',
  // Between the parts of a list, and between short sentences; a space is added.
  'shared.comma': ',',
  'shared.stop': '.',
  'shared.code.unknown': '(not on this system’s list)',

  'language.bfi': 'British Sign Language',
  'language.phr': 'Pahari-Pothwari (Mirpuri)',
  'language.syl': 'Sylheti',
} as const satisfies Record<FirstSharedKey, Message>;
