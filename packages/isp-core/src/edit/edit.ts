/** Edits as values: each says what changes, addressed by line id, and can be undone. */
import type { Json, JsonObject } from '../kernel/json.ts';
import type { LinePath } from '../kernel/line-path.ts';

/** Gives a field a value. Lists of plain values (references, areas) are set whole. */
export interface SetEdit {
  readonly type: 'set';
  readonly at: LinePath;
  readonly value: Json;
}

/** Takes away an optional field, or a line with all that it holds. */
export interface RemoveEdit {
  readonly type: 'remove';
  readonly at: LinePath;
  /** The inverse of an addition. What was recorded as evidence can be taken out in no other way. */
  readonly takesBack?: true;
}

/** Adds a line to a list, before the line with the id `before`, or at the end. */
export interface AddEdit {
  readonly type: 'add';
  /** The list. */
  readonly at: LinePath;
  readonly line: JsonObject;
  readonly before?: string;
}

/** Moves a line within its list, before the line with the id `before`, or to the end. */
export interface MoveEdit {
  readonly type: 'move';
  /** The line. */
  readonly at: LinePath;
  readonly before?: string;
}

/** Puts an entry of evidence right by a later one that names it. The earlier entry stays as it was. */
export interface CorrectEdit {
  readonly type: 'correct';
  /** The earlier entry. */
  readonly at: LinePath;
  /** The later entry; it is made to name the earlier. */
  readonly line: JsonObject;
}

/** Several edits that belong together: all of them happen or none. */
export interface GroupEdit {
  readonly type: 'group';
  readonly edits: readonly Edit[];
}

/** An edit of one place. */
export type PlacedEdit = SetEdit | RemoveEdit | AddEdit | MoveEdit | CorrectEdit;

export type Edit = PlacedEdit | GroupEdit;
