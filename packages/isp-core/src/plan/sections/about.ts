/** The child first: what is good, what matters, what works. Shown before anything else, everywhere. */
import * as z from 'zod/mini';
import { described, reference, text } from '../fields.ts';
import { line, lines } from '../line.ts';

const point = () =>
  line(
    {
      text: text('statement', 'The point, in a sentence or two.'),
      saidBy: z.exactOptional(reference('Who said so.')),
    },
    'One point.',
  );

export const about = described(
  z.strictObject({
    strengths: lines(point(), 'What the child is good at, and what people like and admire.'),
    interests: lines(point(), 'What the child enjoys.'),
    mattersToMe: lines(point(), 'What matters to the child.'),
    whatWorks: lines(point(), 'What helps, for anybody who meets the child for the first time.'),
    aspirations: lines(point(), 'What the child hopes for, near and far.'),
  }),
  'The child: strengths, interests, what matters, what works, hopes.',
);
