/**
 * The kinds of value that every part of the plan is made of. What a field means is said in a doc
 * comment on the field: editors show it, and the published schema is to take it from there, while
 * bundles do not carry it.
 */
import * as z from 'zod/mini';
import { INSTANT_PATTERN, PLAIN_DATE_PATTERN } from '../kernel/date-pattern.ts';
import { otherSystemsJson } from './other-systems-json.ts';

/** No control characters but tab and line feed, and no lone surrogates: text that every reader can store. */
const PLAIN_TEXT =
  /^(?:[\t\n\u0020-\u007e\u00a0-\ud7ff\ue000-\uffff]|[\ud800-\udbff][\udc00-\udfff])*$/;

/** Something other than white space: a line of spaces says nothing. */
const SAYS_SOMETHING = /[^\s]/;

const lengths = { name: 200, statement: 2000, account: 10_000 } as const;

/** Plain text with line breaks, never markup. `name` up to 200 characters, `statement` 2,000, `account` 10,000. */
export function text(size: keyof typeof lengths) {
  return z
    .string()
    .check(
      z.minLength(1),
      z.maxLength(lengths[size]),
      z.regex(SAYS_SOMETHING, { error: 'blank' }),
      z.regex(PLAIN_TEXT, { error: 'control' }),
    );
}

/** A calendar date, `YYYY-MM-DD`. */
export function date() {
  return z.string().check(z.maxLength(10), z.regex(PLAIN_DATE_PATTERN, { error: 'date' }));
}

/** An RFC 3339 instant with zone. */
export function instant() {
  return z.string().check(z.maxLength(35), z.regex(INSTANT_PATTERN, { error: 'instant' }));
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** A UUID in lower case: one form, so that ids compare as text. */
export function uuid() {
  return z.string().check(z.maxLength(36), z.regex(UUID, { error: 'uuid' }));
}

const CODE = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,62}[A-Za-z0-9])?$/;

/** A code from a replaceable list. A code that this host does not know is kept, so only its shape is fixed. */
export function code() {
  return z.string().check(z.maxLength(64), z.regex(CODE, { error: 'code' }));
}

const LANGUAGE_TAG = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/;

/** A BCP 47 language tag, such as `en-GB`, `ur` or `bfi` (British Sign Language). */
export function languageTag() {
  return z.string().check(z.maxLength(35), z.regex(LANGUAGE_TAG, { error: 'language' }));
}

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
export function references() {
  return z.array(uuid());
}

/** A reverse-domain name, such as `uk.example.mis`. */
const NAMESPACE = /^[a-z][a-z0-9-]*(?:\.[a-z0-9][a-z0-9-]*)+$/;

/** Other systems' own data by reverse-domain name: kept through every operation, never read by the kit. */
export function extensions() {
  return z.record(
    z.string().check(z.maxLength(120), z.regex(NAMESPACE, { error: 'namespace' })),
    otherSystemsJson,
  );
}
