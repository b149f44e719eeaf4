/** The bank of ideas, which is loaded when somebody first wants one. */
import { LaterModule } from '../../../context/later-module.ts';
import type * as dialog from './starter-dialog.ts';

export const laterStarters: LaterModule<typeof dialog> = new LaterModule<typeof dialog>(
  () => import('./starter-dialog.ts'),
);
