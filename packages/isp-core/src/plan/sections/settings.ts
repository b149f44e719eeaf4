/** Where the child learns, and has learned. */
import * as z from 'zod/mini';
import { choice, code, date, text } from '../fields.ts';
import { line, lines } from '../line.ts';

const identifier = line(
  {
    scheme: code('Which number it is: `urn`, `dfe-number`, `ukprn`, or a host’s own scheme.'),
    value: text('name', 'The number as written.'),
    from: z.exactOptional(date('The first day on which it was in use.')),
    to: z.exactOptional(date('The last day on which it was in use.')),
  },
  'A number by which the setting is known. Some settings have none.',
);

const setting = line(
  {
    name: text('name', 'The setting’s name.'),
    kind: code(
      'What it is: `nursery`, `childminder`, `school`, `special-school`, `college`, `alternative-provision`, `inclusion-base`, `home` (education otherwise than at school).',
    ),
    phase: choice(
      ['early-years', 'primary', 'secondary', 'post-16', 'all-through'],
      'The phase of education there.',
    ),
    attendance: choice(
      ['main', 'dual', 'guest'],
      'The child’s main setting, one of two that share the child, or a short placement.',
    ),
    from: date('First day there.'),
    to: z.exactOptional(date('Last day there; absent while the child is there.')),
    identifiers: lines(identifier, 'The setting’s numbers, with dates.'),
  },
  'A setting where the child learns or has learned.',
);

export const settings = lines(setting, 'Settings, past and present.');
