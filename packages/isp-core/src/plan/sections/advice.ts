/** What professionals advised, and what was done with each recommendation. */
import * as z from 'zod/mini';
import { choice, date, reference, references, text } from '../fields.ts';
import { line, lines } from '../line.ts';

const recommendation = line({
  /** What was recommended. */
  text: text('statement'),
  /** What was done with it; `not-decided` until somebody has. */
  response: choice(['not-decided', 'adopted', 'adapted', 'not-adopted']),
  /** Why it was adapted or not adopted. */
  reason: z.exactOptional(text('statement')),
  /** Lines of provision that came of it. */
  provision: references(),
  /** Adjustments that came of it. */
  adjustments: references(),
});

const adviceItem = line({
  /** Who gave it. Absent while it is awaited from a service. */
  author: z.exactOptional(reference()),
  /** The service that it was asked of. */
  service: z.exactOptional(text('name')),
  /** Where it stands. */
  status: choice(['requested', 'received', 'declined', 'withdrawn']),
  /** When it was asked for. */
  requestedOn: z.exactOptional(date()),
  /** By when it should be there. */
  expectedBy: z.exactOptional(date()),
  /** When it was given. */
  givenOn: z.exactOptional(date()),
  /** What it says, in plain words. */
  summary: z.exactOptional(text('account')),
  /** The document that it is in. */
  document: z.exactOptional(reference()),
  /** Each recommendation, with what was done. */
  recommendations: lines(recommendation),
});

export const advice = lines(adviceItem);
