/** The child's and the family's own words, kept apart from what staff write. */
import * as z from 'zod/mini';
import { choice, date, languageTag, reference, text } from '../fields.ts';
import { line, lines } from '../line.ts';

/** What the child or the family said. */
const voice = line({
  /** Whose words they are. */
  speaker: choice(['child', 'family']),
  /** Which person, where more than one could be meant. */
  person: z.exactOptional(reference()),
  /** Their own words, not a summary. */
  words: text('account'),
  /** How they gave their view. */
  method: choice([
    'spoken',
    'written',
    'drawn',
    'signed',
    'aac',
    'symbols',
    'observed',
    'advocate',
    'interpreter',
  ]),
  /** The language of the words as they stand here. */
  language: languageTag(),
  /** When they gave it. */
  on: date(),
  /** A drawing, recording or page that holds it, among the documents. */
  document: z.exactOptional(reference()),
  /** Who wrote it down, where they did not do so themselves. */
  recordedBy: z.exactOptional(reference()),
});

/** The child’s and the family’s own words. */
export const voices = lines(voice);
