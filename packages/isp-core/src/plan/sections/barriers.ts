/** What gets in the way, in the child's terms. */
import * as z from 'zod/mini';
import { code, date, text } from '../fields.ts';
import { line, lines } from '../line.ts';

/** Something that gets in the way of learning or taking part. */
const barrier = line({
  /** What gets in the child’s way. */
  statement: text('statement'),
  /** Where and when it happens. */
  where: z.exactOptional(text('statement')),
  /** What it means for learning and for taking part. */
  impact: z.exactOptional(text('statement')),
  /** Areas of development that it touches. Optional and several: areas are a lens, not a label. */
  areas: z.array(code()),
  /** How it is known. */
  evidence: z.exactOptional(text('statement')),
  /** When it was first noticed. */
  firstNoticedOn: z.exactOptional(date()),
  /** What was done first. */
  firstResponse: z.exactOptional(text('statement')),
});

/** Barriers to learning and taking part. */
export const barriers = lines(barrier);
