/** The child or young person. */
import * as z from 'zod/mini';
import { choice, code, date, languageTag, text } from '../fields.ts';
import { line, lines } from '../line.ts';

/** A number by which a system knows the child. */
const identifier = line({
  /** Which number it is: `upn`, `former-upn`, `uln`, or a host’s own scheme. */
  scheme: code(),
  /** The number as written. */
  value: text('name'),
  /** The first day on which it was in use. */
  from: z.exactOptional(date()),
  /** The last day on which it was in use. */
  to: z.exactOptional(date()),
});

/** A language of the child or the family. */
const language = line({
  /** The language. */
  language: languageTag(),
  /** The child’s first language, spoken at home, used for learning, or the family’s choice for letters and meetings. */
  use: choice(['first', 'home', 'learning', 'family']),
});

/** How the child and the family communicate. */
const communication = z.strictObject({
  /** Languages of the child and the family. */
  languages: lines(language),
  /** Ways the child communicates, such as `speech`, `bsl`, `makaton`, `aac`, `symbols`, `gesture`. */
  methods: z.array(code()),
  /** Formats that the child or family needs, such as `large-print`, `easy-read`, `audio`, `interpreter`, `paper`. */
  formats: z.array(code()),
  /** What helps this child and family understand and be understood. */
  notes: z.exactOptional(text('statement')),
});

/** The child or young person whose plan it is. */
export const person = z.strictObject({
  /** Given name or names. */
  givenName: text('name'),
  /** Family name. */
  familyName: text('name'),
  /** The name the child likes to be called. */
  preferredName: z.exactOptional(text('name')),
  /** How the child likes to be spoken of. */
  pronouns: z.exactOptional(text('name')),
  /** Date of birth. */
  dateOfBirth: date(),
  /** Year group, as the school census has it: `E1` to `N2`, `R`, `1` to `14`, or `X`. */
  yearGroup: code(),
  /** Numbers by which systems know the child, with dates. */
  identifiers: lines(identifier),
  /** How the child and the family communicate. */
  communication,
});
