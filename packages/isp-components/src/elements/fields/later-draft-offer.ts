/** The offer of unsaved writing, with its words: loaded when there is some to offer. */
import { LaterModule } from '../../context/later-module.ts';
import type * as offer from './draft-offer.ts';

export const laterDraftOffer: LaterModule<typeof offer> = new LaterModule<typeof offer>(
  () => import('./draft-offer.ts'),
);
