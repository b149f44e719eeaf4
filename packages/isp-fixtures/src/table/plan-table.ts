/** The whole document, in its own order. */
import { aroundParts } from './around.ts';
import { childParts, head } from './child.ts';
import type { Fields } from './field.ts';
import { onwardParts } from './onward.ts';
import { fields } from './read-table.ts';
import { supportParts } from './support.ts';

export const planTable: Fields = fields({
  ...head,
  ...childParts,
  ...supportParts,
  ...aroundParts,
  ...onwardParts,
});
