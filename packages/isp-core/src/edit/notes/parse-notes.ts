/** From any value to notes: what a host stored may have come from anywhere. */
import * as z from 'zod/mini';
import type { Issue } from '../../kernel/issue.ts';
import type { Json } from '../../kernel/json.ts';
import { toPointer } from '../../kernel/pointer.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { code, instant, text, uuid } from '../../plan/fields.ts';
import { editSchema } from '../edit-schema.ts';
import type { LineNote } from './line-note.ts';
import { MAX_NOTE } from './make-note.ts';
import { notANote } from './note-issues.ts';

const author = z.strictObject({
  name: text('name'),
  audience: code(),
  personId: z.exactOptional(z.string().check(z.minLength(1), z.maxLength(200))),
});

const reply = z.strictObject({ id: uuid(), author, writtenAt: instant(), text: text('statement') });

const shared = {
  id: uuid(),
  at: z.string().check(z.maxLength(2000), z.regex(/^(?:\/(?:[^~/]|~[01])*)*$/u)),
  author,
  writtenAt: instant(),
  text: z.string().check(z.maxLength(MAX_NOTE)),
  replies: z.array(reply).check(z.maxLength(1000)),
  status: z.enum(['open', 'accepted', 'declined', 'resolved']),
  decidedBy: z.exactOptional(author),
  decidedAt: z.exactOptional(instant()),
  reason: z.exactOptional(text('statement')),
};

const noteSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...shared, kind: z.literal('comment') }),
  z.strictObject({
    ...shared,
    kind: z.literal('suggestion'),
    edit: editSchema,
    basedOn: z.exactOptional(z.custom<Json>((value: unknown) => value !== undefined)),
  }),
]);

const notesSchema = z.array(noteSchema).check(z.maxLength(10_000));

/** The notes, or every place at which the value is something else. A group of edits is no suggestion. */
export function parseNotes(value: unknown): Result<LineNote[], Issue[]> {
  const parsed = notesSchema.safeParse(value);
  if (!parsed.success) {
    return err(parsed.error.issues.slice(0, 100).map(({ path }) => notANote(toPointer(path))));
  }
  const grouped = parsed.data.findIndex(
    (note) => note.kind === 'suggestion' && note.edit.type === 'group',
  );
  if (grouped !== -1) return err([notANote(`/${grouped}/edit`)]);
  return ok(parsed.data as LineNote[]);
}
