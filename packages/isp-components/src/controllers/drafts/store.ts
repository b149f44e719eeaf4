/** What elements use of the draft store: a module of its own, so that it is loaded only where drafts are kept. */
export { startSitting } from './draft-sitting.ts';
export { wipeStore } from './wipe-store.ts';
