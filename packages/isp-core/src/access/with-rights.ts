/**
 * What may be seen and changed, by rights that are at hand: for a page that was sent them. The table
 * and what counts days are in none of it.
 */
export { canEditWith } from './can-edit-with.ts';
export { viewWith } from './cut-view.ts';
