/** Where something is in a plan, in words, from a JSON Pointer. */
import type { Localiser } from './localiser.ts';
import { isMessageKey } from './packs.ts';

/** `/basis/disability`, `/voices/*` and `/outcomes/2/target` by the nearest part that has a name. */
export function partName(words: Localiser, pointer: string): string {
  const keys = pointer
    .split('/')
    .filter((segment) => segment !== '' && !/^(\*|\d+)$/.test(segment));
  for (let length = keys.length; length > 0; length--) {
    const key = keys.slice(0, length).join('.');
    if (isMessageKey(`part.${key}`)) return words.code('part', key);
  }
  return words.t('shared.whole-plan');
}

/** `/provision/3` is “Help in full, line 4”; people count from one. */
export function placeName(words: Localiser, pointer: string): string {
  const part = partName(words, pointer);
  const index = /\/(\d+)(?:\/|$)/.exec(pointer)?.[1];
  if (index === undefined) return part;
  return words.t('shared.line-of-part', { part, line: Number(index) + 1 });
}
