/** The child's and the family's own words, kept apart from what staff write. */
import * as z from 'zod/mini';
import { choice, date, languageTag, reference, text } from '../fields.ts';
import { line, lines } from '../line.ts';

const voice = line(
  {
    speaker: choice(['child', 'family'], 'Whose words they are.'),
    person: z.exactOptional(reference('Which person, where more than one could be meant.')),
    words: text('account', 'Their own words, not a summary.'),
    method: choice(
      ['spoken', 'written', 'drawn', 'signed', 'aac', 'symbols', 'observed', 'advocate', 'interpreter'],
      'How they gave their view.',
    ),
    language: languageTag('The language of the words as they stand here.'),
    on: date('When they gave it.'),
    recordedBy: z.exactOptional(reference('Who wrote it down, where they did not do so themselves.')),
  },
  'What the child or the family said.',
);

export const voices = lines(voice, 'The child’s and the family’s own words.');
