/** Every hostile text, each with the code that it gives. */
import { hostileCharacters } from './characters.ts';
import { hostileKeys } from './keys.ts';
import { hostileNumbers } from './numbers.ts';
import { notJson } from './not-json.ts';
import { hostileSizes } from './sizes.ts';
import type { HostileText } from './hostile-text.ts';

export const hostileTexts: readonly HostileText[] = [
  ...hostileKeys,
  ...hostileCharacters,
  ...hostileNumbers,
  ...hostileSizes,
  ...notJson,
];
