/** The list that the advice on a part is shown in: nobody needs it before there is any. */
import { LaterModule } from '../../context/later-module.ts';
import { findingListRegistry } from '../../context/finding-list-registry.ts';

export const laterFindingList: LaterModule<unknown> = new LaterModule(() =>
  findingListRegistry.register(),
);
