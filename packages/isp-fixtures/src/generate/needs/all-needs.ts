/** Every need, and which of them children of an age may have. */
import type { Band } from '../setting-of.ts';
import { hands, hearing, moving, sight } from './body.ts';
import { number, planning, reading } from './learning.ts';
import type { Need } from './need.ts';
import { play, sound, words, worry } from './people.ts';

/** The commoner ones come more than once. */
const needs: readonly Need[] = [
  ...[reading, reading, number, planning, words, words, worry, worry],
  ...[sound, sound, play, play, play, hands, moving, hearing, sight],
];

export function needsOf(band: Band): readonly Need[] {
  return needs.filter(({ bands }) => bands.includes(band));
}
