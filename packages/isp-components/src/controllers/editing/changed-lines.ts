/**
 * Which lines a change touched, found by what two states still share. A change that only writes in
 * some lines, as every key does, leaves all the others as they were drawn.
 */
import type { Plan } from '@isp-kit/core/plan';
import { pathOfDraft } from './draft-line.ts';
import type { EditingState } from './editing-state.ts';
import { isObject, type Json, type JsonObject } from './plan-tree.ts';

/** The paths of the outermost lines that changed; `all` where more changed than what is in them. */
export type ChangedLines = readonly string[] | 'all';

export function changedLines(before: EditingState, after: EditingState): ChangedLines {
  if (before === after) return [];
  const drafts = changedDrafts(before, after);
  const lines = drafts && changedIn(before.plan, after.plan);
  if (!drafts || !lines) return 'all';
  return [...lines, ...drafts, ...changedPending(before, after)];
}

/** A draft that comes or goes changes the list that it stands in. */
function changedDrafts(before: EditingState, after: EditingState): string[] | undefined {
  if (before.drafts === after.drafts) return [];
  if (before.drafts.length !== after.drafts.length) return undefined;
  const changed = after.drafts.filter((draft, index) => draft !== before.drafts[index]);
  const known = new Set(before.drafts.map(({ id }) => id));
  return changed.every(({ id }) => known.has(id)) ? changed.map(pathOfDraft) : undefined;
}

/** Places, not lines: whoever asks whether a line changed looks for what is below it too. */
function changedPending(before: EditingState, after: EditingState): string[] {
  if (before.pending === after.pending) return [];
  const places = new Set([...before.pending.keys(), ...after.pending.keys()]);
  return [...places].filter((at) => before.pending.get(at) !== after.pending.get(at));
}

function changedIn(before: Plan, after: Plan): string[] | undefined {
  const changed: string[] = [];
  const isWithinLines = sameBut(before, after, '', changed);
  return isWithinLines ? changed : undefined;
}

/** Whether two objects differ in nothing but the lines of their lists, and in text beside them. */
function sameBut(a: JsonObject, b: JsonObject, at: string, changed: string[]): boolean {
  if (a === b) return true;
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    if (!sameKey(a[key], b[key], `${at}/${key}`, changed)) return false;
  }
  return true;
}

function sameKey(a: Json | undefined, b: Json | undefined, at: string, changed: string[]): boolean {
  if (a === b) return true;
  if (isObject(a) && isObject(b)) return sameBut(a, b, at, changed);
  if (Array.isArray(a) && Array.isArray(b)) return sameLines(a as Json[], b as Json[], at, changed);
  return isWriting(a) && isWriting(b);
}

/** Text that is written, and that nothing else depends on: a date or a code may decide who may do what. */
const isWriting = (value: Json | undefined): boolean =>
  value === undefined || (typeof value === 'string' && !/^[0-9]{4}-|^[a-z0-9-]*$/.test(value));

function sameLines(a: readonly Json[], b: readonly Json[], at: string, changed: string[]): boolean {
  // Where the child is and was decides who has left, and with that what everybody may do.
  if (a.length !== b.length || at === '/settings') return false;
  return a.every((line, index) => {
    const other = b[index];
    if (line === other) return true;
    if (!isObject(line) || !isObject(other) || line['id'] !== other['id']) return false;
    if (line['id'] === undefined || line['restricted'] !== other['restricted']) return false;
    changed.push(`${at}/${line['id'] as string}`);
    return true;
  });
}
