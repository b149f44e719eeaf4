/** The table of who may see and change what. Whoever is given the rights of the person at the screen needs none. */
import type * as access from './access.ts';
import { LaterModule } from './later-module.ts';

export const laterAccess: LaterModule<typeof access> = new LaterModule(() => import('./access.ts'));
