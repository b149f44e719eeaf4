/** The view in which two versions are put together, with its words: most people never need it. */
import { LaterModule } from '../../context/later-module.ts';
import type * as view from './conflict-view.ts';

export const laterConflictView: LaterModule<typeof view> = new LaterModule<typeof view>(
  () => import('./conflict-view.ts'),
);
