/** The kinds of value that every part of the plan is made of. */
import * as z from 'zod/mini';
import { INSTANT_PATTERN, PLAIN_DATE_PATTERN } from '../kernel/date-pattern.ts';
import { planRegistry } from './registry.ts';

/** No control characters but tab and line feed, and no lone surrogates: text that every reader can store. */
const PLAIN_TEXT = /^(?:[\t\n\u0020-\u007e\u00a0-\ud7ff\ue000-\uffff]|[\ud800-\udbff][\udc00-\udfff])*$/;

/** Something other than white space: a line of spaces says nothing. */
const SAYS_SOMETHING = /[^\s]/;

const lengths = { name: 200, statement: 2000, account: 10_000 } as const;

/** Plain text with line breaks, never markup. `name` up to 200 characters, `statement` 2,000, `account` 10,000. */
export function text(size: keyof typeof lengths, description: string) {
  return described(
    z.string().check(
      z.minLength(1),
      z.maxLength(lengths[size]),
      z.regex(SAYS_SOMETHING, { error: 'blank' }),
      z.regex(PLAIN_TEXT, { error: 'control' }),
    ),
    description,
  );
}

/** A calendar date, `YYYY-MM-DD`. */
export function date(description: string) {
  return described(z.string().check(z.maxLength(10), z.regex(PLAIN_DATE_PATTERN, { error: 'date' })), description);
}

/** An RFC 3339 instant with zone. */
export function instant(description: string) {
  return described(z.string().check(z.maxLength(35), z.regex(INSTANT_PATTERN, { error: 'instant' })), description);
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** A UUID in lower case: one form, so that ids compare as text. */
export function uuid(description: string) {
  return described(z.string().check(z.maxLength(36), z.regex(UUID, { error: 'uuid' })), description);
}

const CODE = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,62}[A-Za-z0-9])?$/;

/** A code from a replaceable list. A code that this host does not know is kept, so only its shape is fixed. */
export function code(description: string) {
  return described(z.string().check(z.maxLength(64), z.regex(CODE, { error: 'code' })), description);
}

const LANGUAGE_TAG = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/;

/** A BCP 47 language tag, such as `en-GB`, `ur` or `bfi` (British Sign Language). */
export function languageTag(description: string) {
  return described(
    z.string().check(z.maxLength(35), z.regex(LANGUAGE_TAG, { error: 'language' })),
    description,
  );
}

/** One word from a short list that is part of the document's structure, and so closed. */
export function choice<const Words extends readonly string[]>(words: Words, description: string) {
  return described(z.enum(words), description);
}

/** A whole number within bounds. */
export function count(min: number, max: number, description: string) {
  return described(z.int().check(z.minimum(min), z.maximum(max)), description);
}

/** The id of another line. Where it must lead is in `references.ts`. */
export const reference = uuid;

/** The ids of other lines, each once. */
export function references(description: string) {
  return described(z.array(uuid('The id of a line.')), description);
}

/** Hosts' own data, under a reverse-domain namespace: kept through every operation, never read by the kit. */
const NAMESPACE = /^[a-z][a-z0-9-]*(?:\.[a-z0-9][a-z0-9-]*)+$/;

export function extensions() {
  return described(
    z.record(z.string().check(z.maxLength(120), z.regex(NAMESPACE, { error: 'namespace' })), z.json()),
    'Data of other systems, by reverse-domain namespace such as `uk.example.mis`. Preserved, never interpreted.',
  );
}

/** Attaches the words that the published schema and the reference pages show. */
export function described<Schema extends z.ZodMiniType>(schema: Schema, description: string): Schema {
  planRegistry.add(schema, { description });
  return schema;
}
