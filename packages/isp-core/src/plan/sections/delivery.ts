/**
 * What happened, day by day, apart from what was planned. An entry is evidence: it is never taken
 * out, only corrected by a later entry that names it.
 */
import * as z from 'zod/mini';
import { choice, count, date, reference, text } from '../fields.ts';
import { line, lines } from '../line.ts';

const deliveryEntry = line({
  /** The line of provision that was to happen. */
  provision: reference(),
  /** The day. */
  on: date(),
  /** Whether it happened as planned. */
  delivered: choice(['yes', 'partly', 'no']),
  /** How many minutes it took, where it happened. */
  minutes: z.exactOptional(count(0, 1440)),
  /** Why it did not happen, or only in part. */
  reason: z.exactOptional(
    choice([
      'child-absent',
      'child-declined',
      'staff-absent',
      'staff-elsewhere',
      'provider-unavailable',
      'place-unavailable',
      'setting-closed',
      'other',
    ]),
  ),
  /** What happened, in a sentence. */
  note: z.exactOptional(text('statement')),
  /** Who wrote this entry. */
  recordedBy: z.exactOptional(reference()),
  /** An earlier entry that this one puts right. */
  corrects: z.exactOptional(reference()),
});

export const delivery = lines(deliveryEntry);
