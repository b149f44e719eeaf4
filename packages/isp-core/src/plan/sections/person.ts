/** The child or young person. */
import * as z from 'zod/mini';
import { choice, code, date, described, languageTag, text } from '../fields.ts';
import { line, lines } from '../line.ts';

const identifier = line(
  {
    scheme: code('Which number it is: `upn`, `uln`, or a host’s own scheme.'),
    value: text('name', 'The number as written.'),
    from: z.exactOptional(date('The first day on which it was in use.')),
    to: z.exactOptional(date('The last day on which it was in use.')),
  },
  'A number by which a system knows the child.',
);

const language = line(
  {
    language: languageTag('The language.'),
    use: choice(
      ['first', 'home', 'learning', 'family'],
      'The child’s first language, spoken at home, used for learning, or the family’s choice for letters and meetings.',
    ),
  },
  'A language of the child or the family.',
);

const communication = described(
  z.strictObject({
    languages: lines(language, 'Languages of the child and the family.'),
    methods: described(
      z.array(code('A way to communicate.')),
      'Ways the child communicates, such as `speech`, `bsl`, `makaton`, `aac`, `symbols`, `gesture`.',
    ),
    formats: described(
      z.array(code('A format.')),
      'Formats that the child or family needs, such as `large-print`, `easy-read`, `audio`, `interpreter`, `paper`.',
    ),
    notes: z.exactOptional(text('statement', 'What helps this child and family understand and be understood.')),
  }),
  'How the child and the family communicate.',
);

export const person = described(
  z.strictObject({
    givenName: text('name', 'Given name or names.'),
    familyName: text('name', 'Family name.'),
    preferredName: z.exactOptional(text('name', 'The name the child likes to be called.')),
    pronouns: z.exactOptional(text('name', 'How the child likes to be spoken of.')),
    dateOfBirth: date('Date of birth.'),
    yearGroup: code('Year group, as the school census has it: `E1` to `N2`, `R`, `1` to `14`, or `X`.'),
    identifiers: lines(identifier, 'Numbers by which systems know the child, with dates.'),
    communication,
  }),
  'The child or young person whose plan it is.',
);
