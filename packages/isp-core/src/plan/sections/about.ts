/** The child first: what is good, what matters, what works. Shown before anything else, everywhere. */
import * as z from 'zod/mini';
import { reference, text } from '../fields.ts';
import { line, lines } from '../line.ts';

/** One point. */
const point = () =>
  line({
    /** The point, in a sentence or two. */
    text: text('statement'),
    /** Who said so. */
    saidBy: z.exactOptional(reference()),
  });

/** The child: strengths, interests, what matters, what works, hopes. */
export const about = z.strictObject({
  /** What the child is good at, and what people like and admire. */
  strengths: lines(point()),
  /** What the child enjoys. */
  interests: lines(point()),
  /** What matters to the child. */
  mattersToMe: lines(point()),
  /** What helps, for anybody who meets the child for the first time. */
  whatWorks: lines(point()),
  /** What the child hopes for, near and far. */
  aspirations: lines(point()),
});
