/** Reasonable adjustments: what adults change so that the child is not put at a disadvantage. */
import * as z from 'zod/mini';
import { choice, date, reference, references, text } from '../fields.ts';
import { line, lines } from '../line.ts';

/** A reasonable adjustment. */
const adjustment = line({
  /** What adults do. */
  statement: text('statement'),
  /** What is adjusted. */
  kind: choice([
    'environment',
    'curriculum',
    'routine',
    'communication',
    'assessment',
    'equipment',
  ]),
  /** Where and when. */
  where: z.exactOptional(text('statement')),
  /** The barriers that it answers. */
  barriers: references(),
  /** Who sees to it. */
  owner: z.exactOptional(reference()),
  /** Since when. */
  startedOn: z.exactOptional(date()),
  /** When somebody last checked that it happens and helps. */
  lastCheckedOn: z.exactOptional(date()),
  /** Until when. */
  endedOn: z.exactOptional(date()),
  /** Made under the Equality Act duty, or as good practice. */
  legalBasis: z.exactOptional(choice(['equality-act', 'good-practice'])),
});

/** Reasonable adjustments. */
export const adjustments = lines(adjustment);
