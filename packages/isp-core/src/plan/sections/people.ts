/** Everybody who takes part. Other parts of the plan refer to them. */
import * as z from 'zod/mini';
import { code, date, text } from '../fields.ts';
import { line, lines } from '../line.ts';

/** Somebody who takes part in the plan. */
const contributor = line({
  /** Name, as they like to be called: “Mrs Okafor”. */
  name: text('name'),
  /** Role, such as `class-teacher`, `parent` or `speech-and-language-therapist`. */
  role: code(),
  /** For family: who they are to the child, such as “grandmother”. */
  relation: z.exactOptional(text('name')),
  /** Whom they work for, where it is not the setting. */
  organisation: z.exactOptional(text('name')),
  /** Since when they have known the child. */
  knownSince: z.exactOptional(date()),
  /** What others should know, such as what they have learned about the child. */
  notes: z.exactOptional(text('statement')),
});

/** Everybody who takes part in the plan. */
export const people = lines(contributor);
