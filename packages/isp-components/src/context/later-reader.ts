/** The reader of plans: it weighs more than the viewer, and whoever is given a view needs none. */
import { LaterModule } from './later-module.ts';
import type * as reader from './reader.ts';

export const laterReader: LaterModule<typeof reader> = new LaterModule(() => import('./reader.ts'));
