/** What gets in the way, in the child's terms. */
import * as z from 'zod/mini';
import { code, date, described, text } from '../fields.ts';
import { line, lines } from '../line.ts';

const barrier = line(
  {
    statement: text('statement', 'What gets in the child’s way.'),
    where: z.exactOptional(text('statement', 'Where and when it happens.')),
    impact: z.exactOptional(text('statement', 'What it means for learning and for taking part.')),
    areas: described(
      z.array(code('An area of development.')),
      'Areas of development that it touches. Optional and several: areas are a lens, not a label.',
    ),
    evidence: z.exactOptional(text('statement', 'How it is known.')),
    firstNoticedOn: z.exactOptional(date('When it was first noticed.')),
    firstResponse: z.exactOptional(text('statement', 'What was done first.')),
  },
  'Something that gets in the way of learning or taking part.',
);

export const barriers = lines(barrier, 'Barriers to learning and taking part.');
