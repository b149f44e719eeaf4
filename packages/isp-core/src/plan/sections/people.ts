/** Everybody who takes part. Other parts of the plan refer to them. */
import * as z from 'zod/mini';
import { code, date, text } from '../fields.ts';
import { line, lines } from '../line.ts';

const contributor = line(
  {
    name: text('name', 'Name, as they like to be called: “Mrs Okafor”.'),
    role: code('Role, such as `class-teacher`, `parent` or `speech-and-language-therapist`.'),
    relation: z.exactOptional(text('name', 'For family: who they are to the child, such as “grandmother”.')),
    organisation: z.exactOptional(text('name', 'Whom they work for, where it is not the setting.')),
    knownSince: z.exactOptional(date('Since when they have known the child.')),
    notes: z.exactOptional(text('statement', 'What others should know, such as what they have learned about the child.')),
  },
  'Somebody who takes part in the plan.',
);

export const people = lines(contributor, 'Everybody who takes part in the plan.');
