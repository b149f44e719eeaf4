/** Comments and suggestions, loaded by the first editor whose host wants them. */
import { LaterModule } from '../../../context/later-module.ts';
import type * as notes from './notes-module.ts';

export const laterNotes: LaterModule<typeof notes> = new LaterModule<typeof notes>(
  () => import('./notes-module.ts'),
);
