/** The bank of ideas, which is loaded when somebody first wants one. */
import { bringCodeLists } from '../../../context/code-lists.ts';
import { LaterModule } from '../../../context/later-module.ts';
import type * as dialog from './starter-dialog.ts';

export const laterStarters: LaterModule<typeof dialog> = new LaterModule<typeof dialog>(
  async () => {
    const module = await import('./starter-dialog.ts');
    bringCodeLists(module.moreCodeLists);
    return module;
  },
);
