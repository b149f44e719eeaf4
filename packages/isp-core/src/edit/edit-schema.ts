/** The shape of an edit that came from somebody else: a stored log, a browser, a file. */
import * as z from 'zod/mini';
import { isObject, type Json, type JsonObject } from '../kernel/json.ts';
import type { Edit } from './edit.ts';

/** RFC 6901, with line ids as segments. */
const linePath = () => z.string().check(z.maxLength(2000), z.regex(/^(?:\/(?:[^~/]|~[01])*)*$/u));
const json = z.custom<Json>((value: unknown) => value !== undefined);
const line = z.custom<JsonObject>(isObject);
const before = z.exactOptional(z.string().check(z.maxLength(100)));

export const editSchema: z.ZodMiniType<Edit> = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('set'), at: linePath(), value: json }),
  z.strictObject({
    type: z.literal('remove'),
    at: linePath(),
    takesBack: z.exactOptional(z.literal(true)),
  }),
  z.strictObject({ type: z.literal('correct'), at: linePath(), line }),
  z.strictObject({ type: z.literal('add'), at: linePath(), line, before }),
  z.strictObject({ type: z.literal('move'), at: linePath(), before }),
  z.strictObject({
    type: z.literal('group'),
    edits: z.array(z.lazy(() => editSchema)),
  }),
]);
