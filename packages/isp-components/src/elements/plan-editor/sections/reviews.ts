/** Reviews are recorded in the review form; here they can be read. */
import type { SectionBody } from './section.ts';

export const reviews: SectionBody = {
  parts: [{ kind: 'reviews' }],
};
