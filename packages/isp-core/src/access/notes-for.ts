/** The notes on a plan as one audience may see them: a note on what is withheld is withheld with it. */
import type { LineNote } from '../edit/notes/line-note.ts';
import { placeOfNote } from '../edit/notes/place-of-note.ts';
import { valueAtLine } from '../edit/document-tree.ts';
import { isLineId } from '../kernel/line-path.ts';
import { fromPointer } from '../kernel/pointer.ts';
import type { Plan } from '../plan/plan.ts';
import { accessFor, type AudienceAccess } from './access-table.ts';
import { actingAs } from './acting-as.ts';
import { defaultAccessTable } from './default-table/default-table.ts';
import { matchesAround } from './path-pattern.ts';
import { cutView, seesAll, withNewerContent } from './cut-view.ts';
import type { ViewOptions } from './view-for.ts';

/**
 * The notes whose places the audience sees in this plan, as they stand. Give the whole plan. A note
 * whose line is no longer in the plan is seen by those alone who see all of a plan: nobody can tell any
 * more who could see the line. How many were withheld is not told, since that can tell too much.
 * Throws on an audience that the table does not have.
 */
export function notesFor(
  plan: Plan,
  notes: readonly LineNote[],
  { audience, table = defaultAccessTable, today }: ViewOptions,
): LineNote[] {
  const access = accessFor(table, actingAs(plan, audience, today).audience);
  if (seesAll(access)) return [...notes];
  const view = cutView(plan, access).plan;
  return notes.filter(({ at }) => {
    const place = placeOfNote(plan, at);
    return place !== undefined && isSeen(view, place, withNewerContent(access));
  });
}

/** A field that is empty is in no view, so its place is judged by the table, and its line by the view. */
function isSeen(view: Plan, place: string, { withheld }: AudienceAccess): boolean {
  const segments = fromPointer(place);
  const line = segments.slice(0, segments.findLastIndex(isLineId) + 1);
  return (
    valueAtLine(view, line) !== undefined &&
    !withheld.some(({ path }) => matchesAround(path, place))
  );
}
