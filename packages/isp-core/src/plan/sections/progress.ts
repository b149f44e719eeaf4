/** Observations of progress, each on its day: a number, a narrative or the child's own view. */
import * as z from 'zod/mini';
import { choice, date, reference, text } from '../fields.ts';
import { line, lines } from '../line.ts';

const observation = line({
  /** The outcome that it is about. */
  outcome: reference(),
  /** The day of the observation. */
  on: date(),
  /** Which kind of observation it is. */
  kind: choice(['measure', 'narrative', 'child-view']),
  /** The number, for a measure; the outcome’s scale says of what. */
  value: z.exactOptional(z.number().check(z.minimum(-1_000_000), z.maximum(1_000_000))),
  /** What was seen, or what the child said. */
  text: z.exactOptional(text('statement')),
  /** Who observed it. */
  observedBy: z.exactOptional(reference()),
});

export const progress = lines(observation);
