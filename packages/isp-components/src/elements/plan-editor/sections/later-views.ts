/** What draws the later parts: apart from their fields, since it needs what draws all others too. */
import { LaterModule } from '../../../context/later-module.ts';
import type * as views from './later/views.ts';

export const laterViews: LaterModule<typeof views> = new LaterModule(
  () => import('./later/views.ts'),
);
