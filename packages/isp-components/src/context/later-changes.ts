/** What tells changes in words: only for a viewer that is given an earlier plan. */
import type * as changes from './changes.ts';
import { LaterModule } from './later-module.ts';

export const laterChanges: LaterModule<typeof changes> = new LaterModule(
  () => import('./changes.ts'),
);
