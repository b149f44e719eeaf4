/** The draft store, loaded by the first element that keeps drafts. Most pages never do. */
import { LaterModule } from '../../context/later-module.ts';
import type * as store from './store.ts';

export type DraftStore = typeof store;

export const laterStore: LaterModule<DraftStore> = new LaterModule<DraftStore>(
  () => import('./store.ts'),
);
