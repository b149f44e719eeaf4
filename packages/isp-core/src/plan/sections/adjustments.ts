/** Reasonable adjustments: what adults change so that the child is not put at a disadvantage. */
import * as z from 'zod/mini';
import { choice, date, reference, references, text } from '../fields.ts';
import { line, lines } from '../line.ts';

const adjustment = line(
  {
    statement: text('statement', 'What adults do.'),
    kind: choice(
      ['environment', 'curriculum', 'routine', 'communication', 'assessment', 'equipment'],
      'What is adjusted.',
    ),
    where: z.exactOptional(text('statement', 'Where and when.')),
    barriers: references('The barriers that it answers.'),
    owner: z.exactOptional(reference('Who sees to it.')),
    startedOn: z.exactOptional(date('Since when.')),
    lastCheckedOn: z.exactOptional(date('When somebody last checked that it happens and helps.')),
    endedOn: z.exactOptional(date('Until when.')),
    legalBasis: z.exactOptional(
      choice(['equality-act', 'good-practice'], 'Made under the Equality Act duty, or as good practice.'),
    ),
  },
  'A reasonable adjustment.',
);

export const adjustments = lines(adjustment, 'Reasonable adjustments.');
