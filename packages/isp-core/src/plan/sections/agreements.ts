/** Who agreed to the plan, in part or not, in their own words. */
import * as z from 'zod/mini';
import { choice, count, date, reference, text } from '../fields.ts';
import { line, lines } from '../line.ts';

/** Somebody’s answer to the plan. */
const agreement = line({
  /** Whose answer it is. */
  party: choice(['child', 'family', 'setting', 'professional']),
  /** Which person answered. */
  person: z.exactOptional(reference()),
  /** Their answer. */
  position: choice(['agreed', 'agreed-in-part', 'not-agreed']),
  /** Their reason or their disagreement, in their own words. */
  words: z.exactOptional(text('account')),
  /** The revision of the plan that they answered to. */
  revision: count(1, 1_000_000),
  /** The review at which they answered. */
  review: z.exactOptional(reference()),
  /** When. */
  on: date(),
});

/** Who agreed to which revision, and who did not. */
export const agreements = lines(agreement);
