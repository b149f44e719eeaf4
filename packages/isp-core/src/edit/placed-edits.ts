/** Edits without their groups. */
import type { Edit, PlacedEdit } from './edit.ts';

/** Every edit of one place in it, in order. */
export function placedEdits(edit: Edit): PlacedEdit[] {
  return edit.type === 'group' ? edit.edits.flatMap(placedEdits) : [edit];
}
