/** Reviews are recorded in the review form; here they can be read. */
import type { SectionSpec } from './section.ts';

export const reviews: SectionSpec = {
  id: 'reviews',
  group: 'record',
  title: 'part.reviews',
  inRecord: true,
  parts: [{ kind: 'reviews' }],
};
