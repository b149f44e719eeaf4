/** What speaks to the child: words for it, and how they come in the place of others. */
export { you } from '../../locales/en/you.ts';
export { WordsFor } from './words-for.ts';
