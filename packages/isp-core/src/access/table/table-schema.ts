/** The shape of an access table as a file. */
import * as z from 'zod/mini';
import { code, date, text } from '../../plan/fields.ts';
import { editTypes, ownFields, standings } from '../access-table.ts';

const pattern = () =>
  z.string().check(z.maxLength(300), z.regex(/^(?:\/(?:[^~/]|~[01]){1,100}){1,12}$(?!\n)/u));

const edits = () => z.array(z.enum(editTypes)).check(z.minLength(1));

const withheld = z.strictObject({ path: pattern(), reason: text('statement') });

const permission = z.strictObject({
  path: pattern(),
  edits: edits(),
  own: z.exactOptional(z.enum(ownFields)),
  where: z.exactOptional(z.record(text('name'), z.array(text('name')).check(z.minLength(1)))),
});

const audience = z.strictObject({
  audience: code(),
  seesMarkedLines: z.exactOptional(z.literal(true)),
  withheld: z.array(withheld),
  permissions: z.array(permission),
  refusal: text('statement'),
  afterLeaving: z.exactOptional(z.enum(standings)),
});

export const tableSchema = z.strictObject({
  format: z.literal('isp-access-table'),
  version: z.literal('1.0'),
  fixed: z.array(pattern()),
  audiences: z.array(audience).check(z.minLength(1)),
});

const delegation = z.strictObject({
  person: text('name'),
  paths: z.array(pattern()).check(z.minLength(1)),
  edits: edits(),
  from: date(),
  until: date(),
  by: text('name'),
  reason: text('statement'),
});

export const delegationsSchema = z.array(delegation);
