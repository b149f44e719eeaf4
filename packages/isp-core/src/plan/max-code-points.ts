/** The longest that a text may be, counted as JSON Schema counts: in characters, not in UTF-16 units. */
import * as z from 'zod/mini';

/** A check that also tells the published schema its `maxLength`. */
export function maxCodePoints(maximum: number) {
  const check = z.check<string>((payload) => {
    if (isLonger(payload.value, maximum)) payload.issues.push(tooLong(payload.value, maximum));
  });
  check._zod.onattach.push((schema) => {
    schema._zod.bag['maximum'] = maximum;
  });
  return check;
}

function isLonger(text: string, maximum: number): boolean {
  // Most texts are short even in UTF-16 units, so few are counted.
  if (text.length <= maximum) return false;
  let characters = 0;
  for (const _character of text) characters++;
  return characters > maximum;
}

function tooLong(input: string, maximum: number) {
  return { code: 'too_big', origin: 'string', maximum, inclusive: true, input } as const;
}
