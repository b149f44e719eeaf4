/**
 * What no table takes away: whoever the plan is about, and whoever brings them up, may add their own
 * words, their answer to the plan, and a concern. These are additions alone, so nothing that anybody
 * else wrote can be lost by them.
 */
import type { AddEdit, PlacedEdit } from '../edit/edit.ts';
import type { JsonObject } from '../kernel/json.ts';
import type { Actor } from './actor.ts';
import { holdsMark } from './mark.ts';

/** As whom each of them speaks and answers. */
const speaksAs: Readonly<Record<string, string>> = {
  parent: 'family',
  child: 'child',
  'young-person': 'child',
};

/** Whether the edit is one that this actor may always make. */
export function isRight(edit: PlacedEdit, actor: Actor): boolean {
  const as = Object.hasOwn(speaksAs, actor.audience) ? speaksAs[actor.audience] : undefined;
  if (as === undefined || edit.type !== 'add' || holdsMark(edit.line)) return false;
  const { line } = edit;
  switch (edit.at) {
    case '/voices':
      return line['speaker'] === as && isOwnOrOpen(line, 'person', actor);
    case '/agreements':
      return line['party'] === as && isOwnOrOpen(line, 'person', actor);
    case '/concerns':
      return isOwnOrOpen(line, 'raisedBy', actor) && isUnanswered(edit);
    default:
      return false;
  }
}

/** A new line may leave open whose it is; it may not be somebody else’s. */
function isOwnOrOpen(line: JsonObject, field: string, { personId }: Actor): boolean {
  return line[field] === undefined || line[field] === personId;
}

/** The answer to a concern is not for whoever raises it. */
function isUnanswered({ line }: AddEdit): boolean {
  const { status, stages, panel } = line;
  return status === 'open' && isEmpty(stages) && isEmpty(panel);
}

const isEmpty = (list: unknown) => Array.isArray(list) && list.length === 0;
