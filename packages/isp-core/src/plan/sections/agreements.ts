/** Who agreed to the plan, in part or not, in their own words. */
import * as z from 'zod/mini';
import { choice, count, date, reference, text } from '../fields.ts';
import { line, lines } from '../line.ts';

const agreement = line(
  {
    party: choice(['child', 'family', 'setting', 'professional'], 'Whose answer it is.'),
    person: z.exactOptional(reference('Which person answered.')),
    position: choice(['agreed', 'agreed-in-part', 'not-agreed'], 'Their answer.'),
    words: z.exactOptional(text('account', 'Their reason or their disagreement, in their own words.')),
    revision: count(1, 1_000_000, 'The revision of the plan that they answered to.'),
    review: z.exactOptional(reference('The review at which they answered.')),
    on: date('When.'),
  },
  'Somebody’s answer to the plan.',
);

export const agreements = lines(agreement, 'Who agreed to which revision, and who did not.');
