/**
 * The kinds of value that every part of the plan is made of. What a field means is said in a doc
 * comment on the field: editors show it, and the published schema takes it from there, while
 * bundles do not carry it.
 *
 * Patterns mean the same in ECMAScript (with `u`), Python, Java and .NET: no `\d` or `\s`, which
 * differ, and `END` for `$`, which elsewhere also matches before a last line feed.
 */
import * as z from 'zod/mini';
import { INSTANT, PLAIN_DATE } from '../kernel/date-pattern.ts';
import { maxCodePoints } from './max-code-points.ts';
import { otherSystemsJson } from './other-systems-json.ts';

const END = String.raw`$(?!\n)`;

/** Text that the whole of a pattern matches. `word` names the issue in `plan-issues.ts`. */
function matching(pattern: string, word: string) {
  return z.string().check(z.regex(new RegExp(`^${pattern}${END}`, 'u'), { error: word }));
}

/** No control characters but tab and line feed, and no lone surrogates: text that every reader can store. */
const PLAIN_TEXT = /^[^\u0000-\u0008\u000b-\u001f\u007f-\u009f\ud800-\udfff]*$/u;

/** Something other than white space: a line of spaces says nothing. */
const SAYS_SOMETHING = /[^\t\n \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]/u;

const lengths = { name: 200, statement: 2000, account: 10_000 } as const;

/** Plain text with line breaks, never markup. `name` up to 200 characters, `statement` 2,000, `account` 10,000. */
export function text(size: keyof typeof lengths) {
  return z
    .string()
    .check(
      maxCodePoints(lengths[size]),
      z.regex(SAYS_SOMETHING, { error: 'blank' }),
      z.regex(PLAIN_TEXT, { error: 'control' }),
    );
}

/** A calendar date, `YYYY-MM-DD`. */
export const date = () => matching(PLAIN_DATE, 'date');

/** An RFC 3339 instant with zone. */
export const instant = () => matching(INSTANT, 'instant');

/** A UUID in lower case: one form, so that ids compare as text. */
export const uuid = () =>
  matching('[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}', 'uuid');

/** A code from a replaceable list. A code that this host does not know is kept, so only its shape is fixed. */
export const code = () => matching('[A-Za-z0-9](?:[A-Za-z0-9-]{0,62}[A-Za-z0-9])?', 'code');

/** A BCP 47 language tag, such as `en-GB`, `ur` or `bfi` (British Sign Language). */
export const languageTag = () => matching('[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,8}', 'language');

/** A media type without parameters, such as `application/pdf`. */
export const mediaType = () =>
  matching('[a-z0-9][a-z0-9!#$&^_.+-]{0,62}/[a-z0-9][a-z0-9!#$&^_.+-]{0,62}', 'mediaType');

/** A SHA-256 digest in lower-case hexadecimal. */
export const sha256 = () => matching('[0-9a-f]{64}', 'sha256');

/** One word from a short list that is part of the document's structure, and so closed. */
export function choice<const Words extends readonly string[]>(words: Words) {
  return z.enum(words);
}

/** A whole number within bounds. */
export function count(min: number, max: number) {
  return z.int().check(z.minimum(min), z.maximum(max));
}

/** The id of another line. Which list it must be in is in `references.ts`. */
export const reference = uuid;

/** The ids of other lines. */
export const references = () => z.array(uuid());

/** A reverse-domain name, such as `uk.example.mis`. */
const NAMESPACE = String.raw`[a-z][a-z0-9-]{0,62}(?:\.[a-z0-9][a-z0-9-]{0,62}){1,8}`;

/** Other systems' own data by reverse-domain name: kept through every operation, never read by the kit. */
export const extensions = () => z.record(matching(NAMESPACE, 'namespace'), otherSystemsJson);
