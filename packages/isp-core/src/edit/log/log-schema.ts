/** The shape of a change log as a file. */
import * as z from 'zod/mini';
import { isObject, type JsonObject } from '../../kernel/json.ts';
import { code, instant, text, uuid } from '../../plan/fields.ts';
import { editSchema } from '../edit-schema.ts';

/** A base64url SHA-256 digest: the last character holds four bits, so only sixteen of them end one. */
const digest = () => z.string().check(z.regex(/^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$/));
export const salt = () => z.string().check(z.regex(/^[A-Za-z0-9_-]{22,100}$/));
const number = () => z.int().check(z.minimum(1), z.maximum(10_000_000));

function committed<T extends z.ZodMiniType>(value: T) {
  return z.union([z.strictObject({ salt: salt(), value }), z.strictObject({ digest: digest() })]);
}

const person = z.strictObject({
  personId: z.exactOptional(z.string().check(z.minLength(1), z.maxLength(200))),
  name: z.exactOptional(text('name')),
});

const actor = z.strictObject({ audience: code(), person: z.exactOptional(committed(person)) });

/** What an entry says. Its hash is over that. */
const said = {
  number: number(),
  actor,
  at: instant(),
  reason: z.exactOptional(committed(text('statement'))),
  edits: z.array(committed(editSchema)),
  previous: digest(),
};

export const saidSchema = z.strictObject(said);

export const startSchema = z.strictObject({
  format: z.literal('isp-change-log'),
  version: z.literal('1.0'),
  planId: uuid(),
  // Of whatever version the plan was then: replaying brings it to this one.
  start: committed(z.custom<JsonObject>(isObject)),
});

export const logSchema = z.strictObject({
  ...startSchema.shape,
  entries: z.array(z.strictObject({ ...said, hash: digest() })),
  head: digest(),
  checkpoints: z.array(
    z.strictObject({
      number: z.int().check(z.minimum(0), z.maximum(10_000_000)),
      jws: z.string().check(z.maxLength(10_000)),
    }),
  ),
});
