/** Views that only the later parts need. */
export { reviewsView } from '../../reviews-view.ts';
export { entryList } from './entry-list.ts';
export { fileReader } from './file-reader.ts';
export { lineMark } from './line-mark.ts';
export { wholePart } from './whole-part.ts';
